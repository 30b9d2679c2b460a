package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.PeopleKinds;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * People of one kind whom one row of the load register counts alone: 2,400 growers who book.
 *
 * @param path where their number is entered
 * @param kind the word for one of them
 * @param least at least so many, from the first month on
 */
record RowOfPeople(String path, String kind, long least) {

  /** Where all are told of who will use it. */
  private static final Set<String> OF_ALL = WordSet.of("purchaseStatement", "usage", "signedTerms");

  private static final Set<String> NO_KINDS = Set.of(CountReader.PEOPLE, "user", "");

  private static final Set<String> AND = PeopleKinds.LISTS.set("and");
  private static final Set<String> PART = UsersInText.LISTS.set("part");
  private static final Set<String> OTHER_TIME = UsersInText.LISTS.set("other time");
  private static final Set<String> NOT_ALL = UsersInText.LISTS.set("not all");

  private static final double ROUGH = 1.1;

  /** Fewer than one of so many are not all of them. */
  private static final int FAR = 4;

  /** The rows of a record whose people no other row has. */
  static List<RowOfPeople> in(CheckedRecord record) {
    List<RowOfPeople> rows = new ArrayList<>();
    Set<String> once = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (Map.Entry<String, LoadEntry> entry : new TreeMap<>(record.document().load()).entrySet()) {
      LoadEntry row = entry.getValue();
      boolean people = row.kind() == LoadKind.PEOPLE && row.status() != Status.UNKNOWN;
      CutText name = CutText.of(record, people ? row.name() : null);
      String kind = name.hasAny(0, name.size(), AND) ? "" : EnteredCounts.onlyKind(name);
      long least = people ? least(row) : 0;
      if (!once.add(kind)) {
        several.add(kind);
      }
      if (least > 1 && !NO_KINDS.contains(kind)) {
        String member = row.now() != null && row.now() == least ? ".now" : ".month1";
        rows.add(new RowOfPeople("load." + entry.getKey() + member, kind, least));
      }
    }
    rows.removeIf(row -> several.contains(row.kind));
    return rows;
  }

  private static long least(LoadEntry row) {
    long least = Long.MAX_VALUE;
    for (Long amount : new Long[] {row.now(), row.month1(), row.month12()}) {
      least = amount == null || amount <= 0 ? least : Math.min(least, amount);
    }
    return least == Long.MAX_VALUE ? 0 : least;
  }

  /** The words that count fewer of them, where a text counts all; null for none. */
  @Nullable String fewer(Told told, CutText text) {
    if (!told.isIn("answers") || !OF_ALL.contains(told.id())) {
      return null;
    }
    HowMany greatest = null;
    long sum = 0;
    for (HowMany many : text.counts()) {
      if (CountReader.one(text.at(many.noun())).equals(kind)) {
        greatest = greatest == null || many.most() > greatest.most() ? many : greatest;
        sum += Math.min(many.most(), Integer.MAX_VALUE);
      }
    }
    boolean fewer =
        greatest != null
            && sum * ROUGH < least
            && greatest.most() * FAR > least
            && isAll(text, greatest);
    return fewer ? text.between(greatest.from(), greatest.noun() + 1) : null;
  }

  /** "1,900 growers"; not "1,900 of the growers", "1,900 new growers", "1,900 growers a day". */
  private static boolean isAll(CutText text, HowMany many) {
    int from = many.from();
    while (from > 0 && !text.startsClause(from)) {
      from--;
    }
    int to = text.clauseEnd(many.end() - 1);
    return many.noun() == many.end() - 1
        && !text.isAny(many.from() - 1, NOT_ALL)
        && !text.hasAny(from, to, PART)
        && !text.hasAny(from, to, OTHER_TIME);
  }
}
