package io.handoff.deals.action;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is on our side: whoever shares the mail domain of the sales or the engineering owner. Nobody
 * else is ever written to; the sales owner sees to what they owe.
 *
 * @param salesOwner who answers for the deal in sales
 * @param domains our mail domains
 */
record OurSide(@Nullable Person salesOwner, Set<String> domains) {

  static OurSide of(HandoffDocument document) {
    return new OurSide(
        plain(document.salesOwner()),
        Stream.of(document.salesOwner(), document.engineeringOwner())
            .map(OurSide::domain)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The owner, or the sales owner in the place of somebody who is not on our side. */
  @Nullable Person asked(@Nullable Person owner) {
    String domain = domain(owner);
    return domain != null && domains.contains(domain) ? owner : salesOwner;
  }

  /** With the address in lower case, by which people are found. */
  static @Nullable Person plain(@Nullable Person person) {
    return person == null || person.email() == null
        ? person
        : new Person(person.name(), person.email().strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable String domain(@Nullable Person person) {
    String address = person == null ? null : person.email();
    int at = address == null ? -1 : address.lastIndexOf('@');
    return at < 1 ? null : address.substring(at + 1).strip().toLowerCase(Locale.ROOT);
  }
}
