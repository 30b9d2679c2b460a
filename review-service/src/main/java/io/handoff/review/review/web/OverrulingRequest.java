package io.handoff.review.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a finding shall not stand.
 *
 * @param finding id of the finding
 * @param reason why
 */
record OverrulingRequest(
    @NotBlank @Size(max = 1000) String finding, @NotBlank @Size(max = 2000) String reason) {}
