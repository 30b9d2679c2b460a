package io.handoff.deals.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One of a question's choices.
 *
 * @param value what an answer holds
 * @param label what people read
 */
public record Choice(
    @NotBlank
        @Pattern(
            regexp = "[A-Z][A-Z0-9_]{0,59}",
            message = "use capitals, digits and underscores, 60 characters at most")
        String value,
    @NotBlank @Size(max = 200) String label) {}
