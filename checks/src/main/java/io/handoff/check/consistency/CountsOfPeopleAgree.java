package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Wherever the record says how many people use it, it says the same. */
final class CountsOfPeopleAgree implements Check {

  private static final WordLists LISTS =
      WordLists.beside(CountsOfPeopleAgree.class, "people-counts.txt");

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

  private static final Set<String> COUNTED = LISTS.set("counted");

  private static final Set<String> ALL = Set.of("all", "total", "altogether", "overall");

  private static final Set<String> NO_ROLES = LISTS.set("no roles");

  private static final Set<String> PART = LISTS.set("part");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    List<People> places = places(record);
    if (places.size() > 1) {
      addContradictions(places, findings);
    }
    if (findings.isEmpty()) {
      addCrowds(record, findings);
    }
    return findings;
  }

  private static void addContradictions(List<People> places, List<Finding> findings) {
    People most = mostAgreedWith(places);
    for (People place : places) {
      if (place.contradicts(most)) {
        findings.add(
            DESCRIPTION.finding(
                place.path(),
                "Here it is " + place.said() + "; " + most.path() + " says " + most.said() + ".",
                "How many people will use it in month 1? Enter the same number in both places."));
      }
    }
  }

  /** A part is never several times as many as all. */
  private static void addCrowds(CheckedRecord record, List<Finding> findings) {
    HandoffDocument document = record.document();
    List<People> load = new ArrayList<>();
    addLoad(document.load(), load);
    if (load.isEmpty()) {
      return;
    }
    People all = load.get(0);
    List<Passage> passages = new ArrayList<>(Passage.binding(record));
    Answer usage = document.answers().get("usage");
    if (usage != null && usage.status() != Status.UNKNOWN && usage.customerFact() != null) {
      passages.add(new Passage("answers.usage.customerFact", usage.customerFact()));
    }
    Set<String> dayOne = new HashSet<>();
    document
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
    Set<String> named = named(document.load());
    for (Passage passage : passages) {
      CutText words = CutText.of(record, passage.text());
      String crowd = Crowd.above(all.most(), words);
      if (crowd == null && dayOne.contains(passage.path())) {
        crowd = Crowd.onDayOneAbove(all.most(), words, named);
      } else if (crowd == null && passage.path().startsWith("answers.usage.")) {
        crowd = Crowd.inUseAbove(all.most(), words, named);
      }
      if (crowd != null && !tells(words, all.most())) {
        findings.add(
            DESCRIPTION.finding(
                passage.path(),
                "Here it is " + crowd + "; " + all.path() + " says " + all.said() + ".",
                "How many people will use it in month 1? Enter the same number in both places."));
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

  /** The first of those that contradict the fewest others. */
  private static People mostAgreedWith(List<People> places) {
    People best = places.get(0);
    long fewest = Long.MAX_VALUE;
    for (People place : places) {
      long against = places.stream().filter(place::contradicts).count();
      if (against < fewest) {
        fewest = against;
        best = place;
      }
    }
    return best;
  }

  private static List<People> places(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<People> places = new ArrayList<>();
    Set<String> roles = roles(document.load());
    addAnswer("usage", record, roles, true, places);
    addAnswer("purchaseStatement", record, roles, false, places);
    addLoad(document.load(), places);
    addAnswer("signedTerms", record, roles, false, places);
    new TreeMap<>(document.promises())
        .forEach(
            (id, promise) -> {
              if (promise.kind() == PromiseKind.COMMITMENT
                  && promise.label() != PromiseLabel.WITHDRAWN) {
                add(
                    People.in(record, "promises." + id + ".text", promise.text(), roles, false),
                    places);
              }
            });
    new TreeMap<>(document.scopeItems())
        .forEach((id, item) -> addScopeItem(record, id, item, roles, places));
    new TreeMap<>(document.limits()).forEach((id, limit) -> addLimit(id, limit, places));
    return places;
  }

  /** What is delivered may be for some; it counts where it says that these are all. */
  private static void addScopeItem(
      CheckedRecord record, String id, ScopeItem item, Set<String> roles, List<People> places) {
    CutText words = CutText.of(record, item.definition());
    if (words.hasAny(0, words.size(), ALL)) {
      add(
          People.in(record, "scopeItems." + id + ".definition", item.definition(), roles, false),
          places);
    }
  }

  /** What users are called where the load register knows one kind of them: drivers, say. */
  private static Set<String> roles(Map<String, LoadEntry> load) {
    Set<String> roles = named(load);
    return roles.size() == 1 ? roles : Set.of();
  }

  /** What the load register calls people: drivers and planners, say. */
  private static Set<String> named(Map<String, LoadEntry> load) {
    Set<String> roles = new HashSet<>();
    for (LoadEntry row : load.values()) {
      CutText words = CutText.of(row.kind() == LoadKind.PEOPLE ? row.name() : null);
      for (int i = 0; i < words.size(); i++) {
        if (words.at(i).length() > 4 && words.at(i).endsWith("s")) {
          roles.add(words.at(i));
        }
      }
    }
    roles.removeAll(NO_ROLES);
    return roles;
  }

  private static void addAnswer(
      String key, CheckedRecord record, Set<String> roles, boolean aboutUse, List<People> places) {
    Answer answer = record.document().answers().get(key);
    if (answer == null || answer.status() == Status.UNKNOWN) {
      return;
    }
    boolean fact = Said.something(answer.customerFact());
    add(
        People.in(
            record,
            "answers." + key + (fact ? ".customerFact" : ".salesAssumption"),
            fact ? answer.customerFact() : answer.salesAssumption(),
            roles,
            aboutUse),
        places);
  }

  /** Rows are parts of all users, so a place may mean one of them or their sum, now or later. */
  private static void addLoad(Map<String, LoadEntry> load, List<People> places) {
    String first = null;
    long least = Long.MAX_VALUE;
    long most = 0;
    long total = 0;
    for (Map.Entry<String, LoadEntry> entry : new TreeMap<>(load).entrySet()) {
      LoadEntry row = entry.getValue();
      long begin = begin(row);
      if (row.kind() != LoadKind.PEOPLE
          || row.status() == Status.UNKNOWN
          || CutText.of(row.name()).hasAny(0, Integer.MAX_VALUE, PART)) {
        continue;
      }
      if (begin == 0) {
        most += positive(row.month12());
        continue;
      }
      if (first == null) {
        first = "load." + entry.getKey() + (positive(row.now()) > 0 ? ".now" : ".month1");
      }
      least = Math.min(least, begin);
      total += begin;
      most +=
          Math.max(Math.max(positive(row.now()), positive(row.month1())), positive(row.month12()));
    }
    if (first != null) {
      places.add(new People(first, total + " people", least, most));
    }
  }

  private static long begin(LoadEntry row) {
    long now = positive(row.now());
    long month1 = positive(row.month1());
    return now == 0 || month1 == 0 ? Math.max(now, month1) : Math.min(now, month1);
  }

  private static long positive(@Nullable Long amount) {
    return amount == null ? 0 : Math.max(amount, 0);
  }

  private static void addLimit(String id, Limit limit, List<People> places) {
    CutText name = CutText.of(limit.name());
    if (limit.amount() == null || limit.amount().signum() <= 0 || name.size() == 0) {
      return;
    }
    boolean counts = false;
    for (int i = 0; i < name.size(); i++) {
      if (!name.isAny(i, COUNTED)) {
        return;
      }
      counts |= name.isAny(i, Set.of("user", "users", "people", "staff", "employees"));
    }
    if (counts) {
      String path = "limits." + id + ".amount";
      places.add(
          new People(
              path, "at most " + limit.amount().toPlainString(), 1, limit.amount().longValue()));
    }
  }

  private static void add(@Nullable People said, List<People> places) {
    if (said != null) {
      places.add(said);
    }
  }
}
