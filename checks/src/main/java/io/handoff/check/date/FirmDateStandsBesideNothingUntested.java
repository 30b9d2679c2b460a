package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.LinkedEntry;
import io.handoff.check.Missing;
import io.handoff.check.PromisedDate;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Readiness;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A firm date that is named for a system or a security topic stands on it, linked or not. */
final class FirmDateStandsBesideNothingUntested implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-011",
          Severity.BLOCKING,
          "A firm date is not named for something that is untested",
          "Single sign-on by a firm day is a guess while nobody has tried the sign-in.",
          List.of(
              "milestones.*.name",
              "milestones.*.mode",
              "securityAsks.*.status",
              "securityAsks.*.clearance",
              "integrations.*.status",
              "dataSources.*.status",
              "dataSources.*.readiness"),
          "When will this be tested or confirmed?",
          "Single sign-on on 15 June 2027, firm, tested with Microsoft Entra ID on 4 May 2027");

  /** Words of a milestone's name that speak of a security topic. */
  private static final Map<SecurityTopic, List<String>> TOPICS =
      Map.of(
          SecurityTopic.SINGLE_SIGN_ON,
          List.of(" sso ", " single sign on "),
          SecurityTopic.AUDIT_LOG,
          List.of(" audit log ", " audit logs "),
          SecurityTopic.VENDOR_REVIEW,
          List.of(" vendor review ", " security review ", " security questionnaire "),
          SecurityTopic.IP_ALLOWLISTING,
          List.of(" allowlisting ", " allowlist "),
          SecurityTopic.LEGAL_CHECK,
          List.of(" legal check ", " legal review "));

  /** Shorter names of systems turn up in too many other words. */
  private static final int SHORTEST_NAME = 3;

  /** More of them tell nobody more. */
  private static final int MOST_NAMED = 5;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<PromisedDate> firm = record.promisedDates().stream().filter(PromisedDate::isFirm).toList();
    if (firm.isEmpty()) {
      return List.of();
    }
    List<Untested> untested = untested(record.document());
    List<Finding> findings = new ArrayList<>();
    for (PromisedDate promised : firm) {
      String name = plain(promised.milestone().name());
      Set<String> linked =
          promised.milestone().inputs().stream()
              .map(input -> LinkedEntry.of(input).path())
              .collect(Collectors.toSet());
      List<String> named =
          untested.stream()
              .filter(entry -> !linked.contains(entry.path()) && entry.isNamedIn(name))
              .map(Untested::path)
              .limit(MOST_NAMED)
              .toList();
      if (!named.isEmpty()) {
        findings.add(finding(promised, named));
      }
    }
    return findings;
  }

  private static List<Untested> untested(HandoffDocument document) {
    List<Untested> untested = new ArrayList<>();
    document
        .securityAsks()
        .forEach(
            (id, ask) -> {
              if (ask.topic() != null && OpenApproval.isOpen(ask)) {
                untested.add(
                    new Untested(
                        "securityAsks." + id, TOPICS.getOrDefault(ask.topic(), List.of())));
              }
            });
    document
        .integrations()
        .forEach(
            (id, integration) -> {
              if (isDoubtful(integration)) {
                untested.add(new Untested("integrations." + id, nameOf(integration.system())));
              }
            });
    document
        .dataSources()
        .forEach(
            (id, source) -> {
              if (source.readiness() == Readiness.UNSEEN || isDoubtful(source)) {
                untested.add(new Untested("dataSources." + id, nameOf(source.name())));
              }
            });
    untested.sort(Comparator.comparing(Untested::path));
    return untested;
  }

  private static List<String> nameOf(@Nullable String system) {
    String name = plain(system);
    return name.strip().length() < SHORTEST_NAME ? List.of() : List.of(name);
  }

  private static boolean isDoubtful(Statement entry) {
    return entry.status() == Status.ASSUMED || entry.status() == Status.UNKNOWN;
  }

  /** Words with one space before and after each, so that only whole words are found. */
  private static String plain(@Nullable String text) {
    StringBuilder words = new StringBuilder(" ");
    String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        words.append(letter);
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return words.toString();
  }

  private static Finding finding(PromisedDate promised, List<String> paths) {
    return DESCRIPTION.finding(
        promised.path("mode"),
        "The "
            + promised.inWords()
            + " is named for what is not confirmed or cleared yet: "
            + Missing.enumerated(paths)
            + ".",
        "When will it be tested or confirmed? Until then, make the date a range.");
  }

  /**
   * An entry that is not confirmed or cleared.
   *
   * @param path where it stands
   * @param names words that speak of it
   */
  private record Untested(String path, List<String> names) {

    boolean isNamedIn(String milestone) {
      return names.stream().anyMatch(milestone::contains);
    }
  }
}
