package io.handoff.notification.message;

import jakarta.enterprise.context.ApplicationScoped;

/** Puts a message into its final words. The same message gives the same mail. */
@ApplicationScoped
public class Composer {

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
        PlainText.wrap(message.in(new TextWording(frame)).render()),
        message.in(new HtmlWording(frame)).render());
  }
}
