package io.handoff.check.consistency.people;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.consistency.people.Say.About;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Ruling;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nobody else than the person named for it is said to decide about scope, roles, acceptance,
 * access.
 */
public final class OneDecider implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-014",
          Severity.BLOCKING,
          "One person has the say about one thing, the same in the whole record",
          "A yes of the wrong person is taken back when the right one hears of it.",
          List.of(
              "decisionMaker",
              "securityAsks.*.approver",
              "securityAsks.*.detail",
              "integrations.*.accessOwner",
              "dataSources.*.grantor",
              "answers.*.customerFact",
              "decisions.*.text",
              "promises.*.text",
              "setupItems.*.detail",
              "phases.*.entryCondition",
              "questions.*.text"),
          "Who has the last word here?",
          "Scope: Dana Ruiz decides; roles: Lea Brandt approves them");

  private static final String DECISION_MAKER = "decisionMaker";

  /** So many words in common make two sentences of one thing. */
  private static final int SAME = 2;

  private static final Set<String> ANYTHING = WordSet.of("something", "anything", "whatever");

  /** What is done to the scope where it has to give. */
  private static final Set<String> TRADED =
      WordSet.of("cut", "moved", "added", "dropped", "removed", "left", "postponed", "changed");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return true;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Say> says = new ArrayList<>(Say.in(record));
    says.sort(Comparator.comparing(Say::path));
    HandoffDocument document = record.document();
    List<Finding> findings = new ArrayList<>();
    addOthers(says, About.SCOPE, decisionMaker(document), ours(document), findings);
    addOthers(says, About.ROLES, approver(document), Set.of(), findings);
    addOthers(says, About.ACCEPTANCE, null, ours(document), findings);
    addOther(says, findings);
    List<Ruling> rulings = new ArrayList<>(Rulings.in(record));
    addRoles(document, rulings, findings);
    addRulings(record, rulings, findings);
    for (AccessGiver giver : AccessGiver.in(record)) {
      if (findings.stream().noneMatch(known -> known.path().equals(giver.path()))) {
        findings.add(finding(giver.path(), giver.other()));
      }
    }
    return findings;
  }

  /** Those who are said to have the say, and are not the one; the first when none is named. */
  private static void addOthers(
      List<Say> says,
      About about,
      @Nullable Decider named,
      Set<String> ours,
      List<Finding> findings) {
    Decider one = named;
    for (Say say : says) {
      if (say.about() != about || !Collections.disjoint(ours, say.person())) {
        continue;
      }
      if (one == null) {
        one = new Decider(say.person(), say.path());
      } else if (Collections.disjoint(one.name, say.person())) {
        findings.add(finding(say.path(), one.path));
      }
    }
  }

  private static void addOther(List<Say> says, List<Finding> findings) {
    for (int i = 0; i < says.size(); i++) {
      Say say = says.get(i);
      if (say.about() != About.OTHER) {
        continue;
      }
      for (Say before : says.subList(0, i)) {
        if (before.alone()
            && Collections.disjoint(before.person(), say.person())
            && shared(before.gist(), say.gist()) >= SAME) {
          findings.add(finding(say.path(), before.path()));
          break;
        }
      }
    }
  }

  /** "Who becomes planner or clerk is settled by Ann", and somebody else approves roles. */
  private static void addRoles(
      HandoffDocument document, List<Ruling> rulings, List<Finding> findings) {
    if (rulings.isEmpty()) {
      return;
    }
    document
        .securityAsks()
        .forEach(
            (id, ask) -> {
              Set<String> approver = words(ask.approver());
              if (ask.topic() != SecurityTopic.DAY_ONE_ACCESS || approver.isEmpty()) {
                return;
              }
              Set<String> roles = new HashSet<>();
              ask.roles().forEach(role -> roles.addAll(Matter.words(role)));
              rulings.stream()
                  .filter(one -> one.isFinal() && !one.path().startsWith("securityAsks." + id))
                  .filter(one -> Collections.disjoint(one.person(), approver))
                  .filter(one -> shared(one.matter(), roles) >= SAME)
                  .forEach(
                      one -> findings.add(finding(one.path(), "securityAsks." + id + ".approver")));
            });
  }

  /** Two sentences that leave one matter to two people. */
  private static void addRulings(
      CheckedRecord record, List<Ruling> rulings, List<Finding> findings) {
    Set<String> known = new HashSet<>();
    findings.forEach(finding -> known.add(finding.path()));
    rulings.removeIf(one -> known.contains(one.path()));
    Set<String> decider = words(record.document().decisionMaker());
    for (Ruling one : rulings) {
      boolean another = !decider.isEmpty() && Collections.disjoint(decider, one.person());
      if (another && isOfAnyTradeOff(one.words()) && known.add(one.path())) {
        findings.add(finding(one.path(), DECISION_MAKER));
      }
    }
    for (int i = 1; i < rulings.size(); i++) {
      Ruling one = rulings.get(i);
      rulings.subList(0, i).stream()
          .filter(one::contradicts)
          .findFirst()
          .filter(other -> known.add(one.path()))
          .ifPresent(other -> findings.add(finding(one.path(), other.path())));
    }
  }

  /** "If something must be cut or moved": whatever it is, which the decision maker settles. */
  private static boolean isOfAnyTradeOff(CutText words) {
    int trades = 0;
    for (int i = 0; i < words.size(); i++) {
      trades += words.isAny(i, TRADED) ? 1 : 0;
    }
    return trades > 1 && words.hasAny(0, words.size(), ANYTHING);
  }

  private static Set<String> words(@Nullable Person person) {
    Set<String> words = new HashSet<>();
    PersonNames.addWords(person == null ? null : person.name(), words);
    return words;
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size();
  }

  private static Finding finding(String path, String other) {
    return DESCRIPTION.finding(
        path,
        "This gives the say to somebody else than " + other + " does.",
        "Who has the last word here? Name the same person in both places.");
  }

  /**
   * Who decides, by a typed field or the first text that says so.
   *
   * @param name its words, in lower case
   * @param path where it stands
   */
  private record Decider(Set<String> name, String path) {

    static @Nullable Decider of(@Nullable Person person, String path) {
      Set<String> name = words(person);
      return name.isEmpty() ? null : new Decider(name, path);
    }
  }

  private static @Nullable Decider decisionMaker(HandoffDocument document) {
    return Decider.of(document.decisionMaker(), DECISION_MAKER);
  }

  private static @Nullable Decider approver(HandoffDocument document) {
    return document.securityAsks().entrySet().stream()
        .filter(entry -> entry.getValue().topic() == SecurityTopic.DAY_ONE_ACCESS)
        .filter(entry -> Boolean.TRUE.equals(entry.getValue().wanted()))
        .filter(entry -> entry.getValue().status() != Status.UNKNOWN)
        .map(
            entry ->
                Decider.of(
                    entry.getValue().approver(), "securityAsks." + entry.getKey() + ".approver"))
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Decider::path))
        .orElse(null);
  }

  /** People on our side, who decide about other things. */
  private static Set<String> ours(HandoffDocument document) {
    Set<String> ours = new HashSet<>();
    ours.addAll(words(document.salesOwner()));
    ours.addAll(words(document.engineeringOwner()));
    ours.addAll(words(document.finalApprover()));
    return ours;
  }
}
