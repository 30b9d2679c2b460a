package io.handoff.check.consistency.count;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Passage;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Wherever the record says how many people use it, it says the same. */
public final class CountsOfPeopleAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-001",
          Severity.BLOCKING,
          "Every place that says how many people use it says about the same",
          "Twenty users and two thousand are two systems, at two prices.",
          List.of(
              "answers.usage",
              "answers.purchaseStatement",
              "answers.signedTerms",
              "load.*.now",
              "load.*.month1",
              "load.*.month12",
              "promises.*.text",
              "scopeItems.*.definition",
              "securityAsks.*.detail",
              "limits.*.amount"),
          "How many people will use it in month 1?",
          "40 people in finance and operations, and 40 in the load register");

  private static final String USAGE = "answers.usage.customerFact";

  private static final String ASK =
      "How many people will use it in month 1? Enter the same number in both places.";

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    UsersInRecord users = new UsersInRecord(record);
    List<Finding> findings = new ArrayList<>();
    List<Users> places = users.places();
    if (places.size() > 1) {
      Users most = mostAgreedWith(places);
      for (Users place : places) {
        if (place.contradicts(most) && !tells(record, place, most) && !tells(record, most, place)) {
          findings.add(finding(place.path(), place.said(), most));
        }
      }
    }
    if (findings.isEmpty() && users.load() != null) {
      addCrowds(record, users.load(), users.roles(), findings);
    }
    return findings;
  }

  private static Finding finding(String path, String said, Users other) {
    return DESCRIPTION.finding(
        path, "Here it is " + said + "; " + other.path() + " says " + other.said() + ".", ASK);
  }

  /** "22 weighing clerks and 9 persons in the office, 31 in all": the answer has the 31, too. */
  private static boolean tells(CheckedRecord record, Users place, Users other) {
    Answer usage = place.path().equals(USAGE) ? record.document().answers().get("usage") : null;
    CutText words = CutText.of(record, usage == null ? null : usage.customerFact());
    return tells(words, other.least()) && tells(words, other.most());
  }

  /** The first of those that contradict the fewest others. */
  private static Users mostAgreedWith(List<Users> places) {
    Users best = places.get(0);
    long fewest = Long.MAX_VALUE;
    for (Users place : places) {
      long against = places.stream().filter(place::contradicts).count();
      if (against < fewest) {
        fewest = against;
        best = place;
      }
    }
    return best;
  }

  /** A part is never several times as many as all. */
  private static void addCrowds(
      CheckedRecord record, Users all, Set<String> roles, List<Finding> findings) {
    List<Passage> passages = new ArrayList<>(Passage.binding(record));
    Answer usage = record.document().answers().get("usage");
    if (usage != null && usage.status() != Status.UNKNOWN && usage.customerFact() != null) {
      passages.add(new Passage(USAGE, usage.customerFact()));
    }
    Set<String> dayOne = new HashSet<>();
    record
        .document()
        .securityAsks()
        .forEach(
            (id, ask) -> {
              if (Boolean.TRUE.equals(ask.wanted()) && ask.detail() != null) {
                String path = "securityAsks." + id + ".detail";
                passages.add(new Passage(path, ask.detail()));
                if (ask.topic() == SecurityTopic.DAY_ONE_ACCESS) {
                  dayOne.add(path);
                }
              }
            });
    for (Passage passage : passages) {
      UsersInText text = new UsersInText(record, passage.text(), roles);
      String crowd = text.crowdAbove(all.most());
      if (crowd == null && dayOne.contains(passage.path())) {
        crowd = text.crowdOnDayOneAbove(all.most());
      } else if (crowd == null && passage.path().equals(USAGE)) {
        crowd = text.crowdInUseAbove(all.most());
      }
      if (crowd != null && !tells(CutText.of(record, passage.text()), all.most())) {
        findings.add(finding(passage.path(), crowd, all));
      }
    }
  }

  /** "294 people: 260 buyers and 34 staff" tells the 34 of a load as a part. */
  private static boolean tells(CutText words, long amount) {
    for (int i = 0; i < words.size(); i++) {
      Numeral number = Numeral.at(words, i);
      if (number != null && number.amount() == amount) {
        return true;
      }
    }
    return false;
  }
}
