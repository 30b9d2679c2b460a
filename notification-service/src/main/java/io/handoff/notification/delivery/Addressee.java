package io.handoff.notification.delivery;

import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.Role;
import io.handoff.notification.smtp.Mailbox;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who a delivery goes to, and who answers go to.
 *
 * @param address as it was given; it may turn out to be none
 * @param name display name; may be empty
 * @param role why this person is told
 * @param replyTo address that answers go to
 * @param replyToName its name
 */
@Embeddable
record Addressee(
    @Column(name = "recipient") String address,
    @Column(name = "recipient_name") String name,
    @Enumerated(EnumType.STRING) @Column(name = "role") Role role,
    @Column(name = "reply_to") @Nullable String replyTo,
    @Column(name = "reply_to_name") @Nullable String replyToName) {

  private static final int LONGEST = 400;

  static Addressee of(OwnerMessage message) {
    Optional<Mailbox> answers =
        Optional.ofNullable(message.replyTo())
            .flatMap(person -> Mailbox.of(person.name(), person.email()));
    return new Addressee(
        clean(message.reader().person().email()),
        clean(message.reader().person().name()),
        message.reader().role(),
        answers.map(Mailbox::address).orElse(null),
        answers.map(Mailbox::name).orElse(null));
  }

  /** The mailbox; empty when the address is none that can be mailed to. */
  Optional<Mailbox> mailbox() {
    return Mailbox.of(name, address);
  }

  Optional<Mailbox> answers() {
    return Mailbox.of(replyToName, replyTo);
  }

  /** Tells whether two are the same person, however the address is spelt. */
  String key() {
    return address.toLowerCase(Locale.ROOT);
  }

  private static String clean(@Nullable String given) {
    if (given == null) {
      return "";
    }
    String clean = given.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return clean.substring(0, Math.min(clean.length(), LONGEST));
  }
}
