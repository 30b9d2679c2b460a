package io.handoff.deals.template.web;

import io.handoff.deals.template.Template;
import io.handoff.deals.template.TemplateState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the template in a list.
 *
 * @param version its number
 * @param state where it stands
 * @param createdAt when it was started
 * @param publishedAt when it was published; absent for a draft
 * @param retiredAt when a newer one took its place
 */
public record TemplateSummary(
    int version,
    TemplateState state,
    Instant createdAt,
    @Nullable Instant publishedAt,
    @Nullable Instant retiredAt) {

  static TemplateSummary from(Template template) {
    return new TemplateSummary(
        template.version(),
        template.state(),
        template.createdAt(),
        template.publishedAt(),
        template.retiredAt());
  }
}
