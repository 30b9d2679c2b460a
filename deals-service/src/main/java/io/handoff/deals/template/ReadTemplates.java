package io.handoff.deals.template;

import io.handoff.contracts.template.TemplateRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads versions of the template. */
@ApplicationScoped
public class ReadTemplates {

  private final Templates templates;

  /** What was published never changes, so each is read once. */
  private final Map<Integer, TemplateContent> published = new ConcurrentHashMap<>();

  ReadTemplates(Templates templates) {
    this.templates = templates;
  }

  /** Every version, newest first. */
  public List<Template> all() {
    return templates.newestFirst();
  }

  /**
   * One version.
   *
   * @throws io.handoff.chassis.problem.Refused when there is none
   */
  public Template named(int version) {
    return templates.findByIdOptional(version).orElseThrow(TemplateRefused::notFound);
  }

  /** The version that new handoffs take. */
  public int publishedVersion() {
    return templates.published().version();
  }

  /** What a version asks that is or was published; none when it never was. */
  public Optional<TemplateContent> publishedContent(int version) {
    TemplateContent known = published.get(version);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<TemplateContent> read =
        templates
            .findByIdOptional(version)
            .filter(template -> template.state() != TemplateState.DRAFT)
            .map(Template::content);
    read.ifPresent(content -> published.put(version, content));
    return read;
  }

  /** What the version that a handoff is on says to the checks. */
  public TemplateRules rulesOf(int version) {
    return contentOf(version).rules(version);
  }

  /** What a handoff on a version answers. */
  public TemplateContent contentOf(int version) {
    return publishedContent(version)
        .orElseThrow(
            () -> new IllegalStateException("a handoff is on template version " + version));
  }
}
