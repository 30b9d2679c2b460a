package io.handoff.notification.message;

import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a message into its final words. The same message gives the same mail. */
@ApplicationScoped
public class Composer {

  private static final Variant TEXT = Variant.forContentType(Variant.TEXT_PLAIN);
  private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

  private final PageAddresses pages;
  private final MessageSettings settings;

  Composer(PageAddresses pages, MessageSettings settings) {
    this.pages = pages;
    this.settings = settings;
  }

  /** Composes subject, text and HTML. */
  public ComposedMail compose(OwnerMessage message) {
    Frame frame = Frame.of(message, pages, settings.zone());
    return new ComposedMail(
        message.subject(),
        PlainText.wrap(message.in(frame).setVariant(TEXT).render()),
        message.in(frame).setVariant(HTML).render());
  }
}
