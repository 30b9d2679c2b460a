package io.handoff.review.desk;

import io.handoff.contracts.document.Person;
import io.handoff.review.datecheck.DateCheck;
import io.handoff.review.review.ReviewState;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What comes next, in the words of whoever looks; deals-service says the same of a review. */
final class NextStep {

  private NextStep() {}

  static String of(ReviewRow row, Reader reader) {
    if (!row.isOpen()) {
      return row.salesOwnerEmail().equals(reader.email())
          ? (row.state() == ReviewState.RETURNED ? "Fix and send again" : "Change and send again")
          : "Wait for " + row.salesOwnerName();
    }
    return row.decidable()
        ? of("Decide", row.reviewer(), reader)
        : "Wait for " + row.reviewerName();
  }

  static String of(DateCheck check, Reader reader) {
    return check.askedBy().subject().equals(reader.subject())
        ? "Wait for " + check.assignee().name()
        : of("Answer about the date", check.assignee(), reader);
  }

  /** What one person does, and who stands in for them; everybody else waits. */
  private static String of(String verb, Person whose, Reader reader) {
    String address = whose.email().strip().toLowerCase(Locale.ROOT);
    if (address.equals(reader.email())) {
      return verb;
    }
    return (reader.deciders().contains(address) ? verb + " for " : "Wait for ") + whose.name();
  }

  static String of(AdviceRow row, List<Person> waitingFor, Reader reader) {
    if (!row.theirs()) {
      return "Wait for " + names(waitingFor);
    }
    String word =
        row.request()
            .section()
            .map(section -> "Say your word on " + section)
            .orElse("Say what you think");
    List<Person> away =
        waitingFor.stream().filter(person -> reader.deciders().contains(person.email())).toList();
    return away.stream().anyMatch(person -> reader.email().equals(person.email()))
        ? word
        : word + " for " + names(away);
  }

  private static String names(List<Person> people) {
    return people.stream().map(Person::name).collect(Collectors.joining(", "));
  }
}
