package io.handoff.check.owner;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.MailAddress;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.PersonName;
import io.handoff.contracts.field.Field;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Wherever a person stands, it is one person with a name and an address of their own. */
final class OwnerIsOnePerson implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-OWNER-001",
          Severity.BLOCKING,
          "Whoever is named is one person, with an e-mail address of their own",
          "A question to a team waits until somebody feels it is theirs.",
          List.of("*.owner", "*.confirmWith", "salesOwner", "engineeringOwner"),
          "Which one person is it, and which address reaches that person alone?",
          "Ana Ruiz, ana.ruiz@example.com");

  private static final String ASK_NAME =
      "Which one person is it? Enter a full name, for example \"Ana Ruiz\".";
  private static final String ASK_EMAIL =
      "Which address reaches this person alone? Enter it, for example \"ana.ruiz@example.com\".";

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    // The same person stands in many places, and is looked at once.
    Map<@Nullable String, Optional<String>> names = new HashMap<>();
    Map<@Nullable String, Optional<String>> emails = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Field<Person> field : record.persons()) {
      Person person = field.value();
      if (Said.someone(person)) {
        names
            .computeIfAbsent(person.name(), OwnerIsOnePerson::faultOfName)
            .ifPresent(seen -> findings.add(finding(field.path() + ".name", seen, ASK_NAME)));
        emails
            .computeIfAbsent(person.email(), OwnerIsOnePerson::faultOfEmail)
            .ifPresent(seen -> findings.add(finding(field.path() + ".email", seen, ASK_EMAIL)));
      }
    }
    return findings;
  }

  private static Finding finding(String path, String seen, String question) {
    return DESCRIPTION.finding(path, seen, question);
  }

  private static Optional<String> faultOfName(@Nullable String name) {
    if (!Said.something(name)) {
      return Optional.of("The person's name is missing.");
    }
    PersonName given = new PersonName(name);
    if (given.namesSeveral()) {
      return Optional.of("\"" + name.strip() + "\" names more than one person.");
    }
    if (given.isNobody()) {
      return Optional.of("\"" + name.strip() + "\" is a placeholder, not a person.");
    }
    if (given.isGroup()) {
      return Optional.of("\"" + name.strip() + "\" is a group, not a person.");
    }
    return Optional.empty();
  }

  private static Optional<String> faultOfEmail(@Nullable String email) {
    if (!Said.something(email)) {
      return Optional.of("The person's e-mail address is missing.");
    }
    MailAddress given = new MailAddress(email);
    if (!given.isOne()) {
      return Optional.of("\"" + email.strip() + "\" is not one e-mail address.");
    }
    if (given.isRoleMailbox()) {
      return Optional.of("\"" + email.strip() + "\" is a shared mailbox.");
    }
    return Optional.empty();
  }
}
