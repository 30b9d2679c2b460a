package io.handoff.check.consistency.people;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.date.LaunchDates;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Thing;
import io.handoff.check.told.TopicWords;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What security asks say is wanted is not excluded, and what they say is not is not promised. */
public final class SecurityWishesAgree implements Check {

  private static final WordLists LISTS =
      WordLists.beside(SecurityWishesAgree.class, "security-wishes-agree.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-007",
          Severity.BLOCKING,
          "A security topic that is wanted is not excluded, and one that is not wanted is not promised",
          "Security that one list has and another has not is found by the customer's own review.",
          List.of(
              "securityAsks.*.wanted",
              "exclusions.*.name",
              "promises.*.text",
              "scopeItems.*.name",
              "answers.*.customerFact",
              "decisions.*.text"),
          "Does the customer want it in this deal?",
          "Single sign-on: wanted, through Microsoft Entra ID, and no exclusion of it");

  /** Out at the start only, which contradicts what is needed at the start. */
  private static final Set<String> AT_FIRST =
      WordSet.of("first", "year", "now", "initially", "yet");

  private static final Set<String> IN_PART = LISTS.set("in part");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().securityAsks().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    Map<SecurityTopic, String> out = excluded(record, false);
    Map<SecurityTopic, String> outAtFirst = excluded(record, true);
    Map<SecurityTopic, String> in = new HashMap<>();
    Set<SecurityTopic> unwanted = unwanted(document);
    if (!unwanted.isEmpty()) {
      addDemanded(record, unwanted, in);
    }
    List<Finding> findings = new ArrayList<>();
    document
        .securityAsks()
        .forEach(
            (id, ask) -> {
              if (ask.topic() == null || ask.wanted() == null || ask.status() == Status.UNKNOWN) {
                return;
              }
              String path = ask.wanted() ? out.get(ask.topic()) : in.get(ask.topic());
              if (path == null && ask.wanted() && isNeededAtFirst(document, ask)) {
                path = outAtFirst.get(ask.topic());
              }
              if (path == null
                  && ask.topic() == SecurityTopic.IP_ALLOWLISTING
                  && unwanted.contains(ask.topic())) {
                path = DeniedTopic.limitsAddresses(record);
              }
              String denied = path == null && ask.wanted() ? DeniedTopic.at(record, ask) : null;
              if (denied != null) {
                findings.add(deniedAt("securityAsks." + id + ".wanted", denied));
              }
              if (path != null && (ask.wanted() || unwanted.contains(ask.topic()))) {
                findings.add(finding("securityAsks." + id + ".wanted", ask.wanted(), path));
              }
            });
    return findings;
  }

  private static Finding finding(String path, boolean wanted, String other) {
    return DESCRIPTION.finding(
        path,
        wanted
            ? "This is wanted here, and " + other + " says it is out."
            : "This is not wanted here, and " + other + " says it is part of the deal.",
        "Does the customer want it in this deal? Say the same in both places.");
  }

  private static Finding deniedAt(String path, String other) {
    return DESCRIPTION.finding(
        path,
        "This is wanted or done here, and " + other + " says that it is not.",
        "Which of the two is right? Say the same in both places.");
  }

  /** Whether it is needed by the day of the launch. */
  private static boolean isNeededAtFirst(HandoffDocument document, SecurityAsk ask) {
    LocalDate needed = ask.neededOn();
    return needed != null
        && LaunchDates.of(document).stream().anyMatch(date -> !needed.isAfter(date.last()));
  }

  private static Map<SecurityTopic, String> excluded(CheckedRecord record, boolean atFirst) {
    HandoffDocument document = record.document();
    Map<SecurityTopic, String> excluded = new HashMap<>();
    document
        .exclusions()
        .forEach(
            (id, out) -> {
              CutText name = CutText.of(record, out.name());
              CutText reason = CutText.of(record, out.reason());
              Thing thing = Thing.named(name);
              if (thing.isNothing()
                  || name.hasAny(0, name.size(), IN_PART)
                  || reason.hasAny(0, reason.size(), IN_PART)
                  || !atFirst
                      && (name.hasAny(0, name.size(), AT_FIRST)
                          || reason.hasAny(0, reason.size(), AT_FIRST))) {
                return;
              }
              for (SecurityTopic topic : SecurityTopic.values()) {
                if (TopicWords.isWhole(topic, thing)) {
                  excluded.merge(
                      topic,
                      "exclusions." + id + ".name",
                      (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
              }
            });
    return excluded;
  }

  /** Where one ask of a topic is not wanted and none is. */
  private static Set<SecurityTopic> unwanted(HandoffDocument document) {
    Set<SecurityTopic> unwanted = new HashSet<>();
    document.securityAsks().values().stream()
        .filter(ask -> Boolean.FALSE.equals(ask.wanted()) && ask.topic() != null)
        .forEach(ask -> unwanted.add(ask.topic()));
    document.securityAsks().values().stream()
        .filter(ask -> !Boolean.FALSE.equals(ask.wanted()) && ask.topic() != null)
        .forEach(ask -> unwanted.remove(ask.topic()));
    return unwanted;
  }

  private static void addDemanded(
      CheckedRecord record, Set<SecurityTopic> unwanted, Map<SecurityTopic, String> demanded) {
    HandoffDocument document = record.document();
    for (Passage passage : Passage.binding(record)) {
      CutText words = CutText.of(record, passage.text());
      for (SecurityTopic topic : unwanted) {
        if (TopicWords.isIn(topic, words)) {
          demanded.merge(
              topic, passage.path(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
      }
    }
  }
}
