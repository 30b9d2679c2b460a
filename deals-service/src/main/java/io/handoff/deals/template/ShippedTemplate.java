package io.handoff.deals.template;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;

/** Version 1 of the template, which every installation begins with. */
@ApplicationScoped
public class ShippedTemplate {

  /** Its number. */
  public static final int VERSION = 1;

  private final Templates templates;
  private final Clock clock;

  ShippedTemplate(Templates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  @Transactional
  void publish(@Observes StartupEvent starting) {
    templates.publishIfAbsent(VERSION, text(), clock.instant());
  }

  /** What it asks. */
  public static TemplateContent content() {
    return TemplateContent.read(text());
  }

  static String text() {
    try (InputStream in = ShippedTemplate.class.getResourceAsStream("/templates/template-1.json")) {
      return new String(
          Objects.requireNonNull(in, "template-1.json").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
