package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Passage;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every place of a record that says how many people use it. */
final class UsersInRecord {

  private static final Set<String> COUNTED = UsersInText.LISTS.set("counted");
  private static final Set<String> PEOPLE = UsersInText.LISTS.set("counted people");
  private static final Set<String> ALL = WordSet.of("all", "total", "altogether", "overall");
  private static final Set<String> NO_ROLES = UsersInText.LISTS.set("no roles");
  private static final Set<String> ROWS_OF_PARTS = UsersInText.LISTS.set("rows of parts");

  private final CheckedRecord record;
  private final Set<String> roles;
  private final @Nullable Users load;

  UsersInRecord(CheckedRecord record) {
    this.record = record;
    this.roles = roles(record.document().load());
    this.load = load(record.document().load());
  }

  /** What the load register calls people: drivers and planners, say. */
  Set<String> roles() {
    return roles;
  }

  /** All that the load register has; null when it tells nothing. */
  @Nullable Users load() {
    return load;
  }

  /** All of them. */
  List<Users> places() {
    List<Users> places = new ArrayList<>();
    addAnswer("usage", true, places);
    addAnswer("purchaseStatement", false, places);
    if (load != null) {
      places.add(load);
    }
    addAnswer("signedTerms", false, places);
    new TreeMap<>(record.document().promises())
        .forEach((id, promise) -> addPromise("promises." + id + ".text", promise, places));
    new TreeMap<>(record.document().scopeItems())
        .forEach(
            (id, item) ->
                addScopeItem("scopeItems." + id + ".definition", item.definition(), places));
    new TreeMap<>(record.document().limits())
        .forEach((id, limit) -> addLimit("limits." + id + ".amount", limit, places));
    return places;
  }

  private void addAnswer(String key, boolean aboutUse, List<Users> places) {
    Answer answer = record.document().answers().get(key);
    if (answer != null && answer.status() != Status.UNKNOWN) {
      boolean fact = Said.something(answer.customerFact());
      add(
          "answers." + key + (fact ? ".customerFact" : ".salesAssumption"),
          fact ? answer.customerFact() : answer.salesAssumption(),
          aboutUse,
          places);
    }
  }

  private void addPromise(String path, Promise promise, List<Users> places) {
    if (Passage.binds(promise)) {
      add(path, promise.text(), false, places);
    }
  }

  /** What is delivered may be for some; it counts where it says that these are all. */
  private void addScopeItem(String path, @Nullable String definition, List<Users> places) {
    CutText words = CutText.of(record, definition);
    if (words.hasAny(0, words.size(), ALL)) {
      add(path, definition, false, places);
    }
  }

  /** Users go by another name where the load register knows one kind of them only. */
  private void add(String path, @Nullable String text, boolean aboutUse, List<Users> places) {
    Set<String> names = roles.size() == 1 ? roles : Set.of();
    Users said = new UsersInText(record, text, names).told(path, aboutUse);
    if (said != null) {
      places.add(said);
    }
  }

  private static Set<String> roles(Map<String, LoadEntry> load) {
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

  /** Rows are parts of all users, so a place may mean one of them or their sum, now or later. */
  private static @Nullable Users load(Map<String, LoadEntry> load) {
    String first = null;
    long least = Long.MAX_VALUE;
    long most = 0;
    long total = 0;
    for (Map.Entry<String, LoadEntry> entry : new TreeMap<>(load).entrySet()) {
      LoadEntry row = entry.getValue();
      long begin = begin(row);
      if (row.kind() != LoadKind.PEOPLE
          || row.status() == Status.UNKNOWN
          || CutText.of(row.name()).hasAny(0, Integer.MAX_VALUE, ROWS_OF_PARTS)) {
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
    return first == null ? null : new Users(first, total + " people", least, most);
  }

  private static long begin(LoadEntry row) {
    long now = positive(row.now());
    long month1 = positive(row.month1());
    return now == 0 || month1 == 0 ? Math.max(now, month1) : Math.min(now, month1);
  }

  private static long positive(@Nullable Long amount) {
    return amount == null ? 0 : Math.max(amount, 0);
  }

  private static void addLimit(String path, Limit limit, List<Users> places) {
    CutText name = CutText.of(limit.name());
    if (limit.amount() == null || limit.amount().signum() <= 0) {
      return;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!name.isAny(i, COUNTED)) {
        return;
      }
    }
    if (name.hasAny(0, name.size(), PEOPLE)) {
      String said = "at most " + limit.amount().toPlainString();
      places.add(new Users(path, said, 1, limit.amount().longValue()));
    }
  }
}
