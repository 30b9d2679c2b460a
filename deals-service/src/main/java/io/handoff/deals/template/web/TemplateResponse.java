package io.handoff.deals.template.web;

import io.handoff.deals.template.Section;
import io.handoff.deals.template.Template;
import io.handoff.deals.template.TemplateState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the template: all that a form needs.
 *
 * @param version its number
 * @param state where it stands
 * @param createdAt when it was started
 * @param publishedAt when it was published; absent for a draft
 * @param retiredAt when a newer one took its place
 * @param sections what it asks, in the order of the pages
 */
public record TemplateResponse(
    int version,
    TemplateState state,
    Instant createdAt,
    @Nullable Instant publishedAt,
    @Nullable Instant retiredAt,
    List<Section> sections) {

  static TemplateResponse from(Template template) {
    return new TemplateResponse(
        template.version(),
        template.state(),
        template.createdAt(),
        template.publishedAt(),
        template.retiredAt(),
        template.content().sections());
  }
}
