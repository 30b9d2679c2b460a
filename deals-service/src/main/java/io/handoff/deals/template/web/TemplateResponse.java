package io.handoff.deals.template.web;

import io.handoff.contracts.template.CheckSetting;
import io.handoff.deals.template.Section;
import io.handoff.deals.template.Template;
import io.handoff.deals.template.TemplateContent;
import io.handoff.deals.template.TemplateState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
 * @param checks engineering checks that it switches off or gives another severity, by check id
 */
public record TemplateResponse(
    int version,
    TemplateState state,
    Instant createdAt,
    @Nullable Instant publishedAt,
    @Nullable Instant retiredAt,
    List<Section> sections,
    Map<String, CheckSetting> checks) {

  static TemplateResponse from(Template template) {
    TemplateContent content = template.content();
    return new TemplateResponse(
        template.version(),
        template.state(),
        template.createdAt(),
        template.publishedAt(),
        template.retiredAt(),
        content.sections(),
        content.checks());
  }
}
