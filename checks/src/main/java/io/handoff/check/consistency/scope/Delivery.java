package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.Beginnings;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Feature;
import io.handoff.check.told.OurName;
import io.handoff.check.told.PartOfWork;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is delivered, worked at, promised or answered: one text, or the two of one entry. */
final class Delivery {

  private static final WordLists LISTS = WordLists.beside(Delivery.class, "delivery.txt");

  private static final Set<String> DENIES = new HashSet<>(LISTS.list("denies"));

  private static final Set<String> CONDITIONS = new HashSet<>(LISTS.list("conditions"));

  private static final Set<String> OURS = new HashSet<>(LISTS.list("ours"));

  private static final Set<String> THEIRS = new HashSet<>(LISTS.list("theirs"));

  /** After these words a stay is a visit. */
  private static final Set<String> WHOSE =
      WordSet.of("a", "the", "his", "her", "their", "each", "our");

  private static final Set<String> MACHINES = new HashSet<>(LISTS.list("machines"));

  /** Behind these stands why, or from when on, something of ours is done. */
  private static final Set<String> CAUSES = new HashSet<>(LISTS.list("causes"));

  /** Answers that tell how things are today. */
  private static final Set<String> TODAY = new HashSet<>(LISTS.list("today"));

  /** Answers that tell of other things than what is delivered. */
  private static final Set<String> OTHER = new HashSet<>(LISTS.list("other"));

  private static final Set<String> MANY = new HashSet<>(LISTS.list("many"));

  /** What is asked only, or goes on as it is. */
  private static final Set<String> LEFT = new HashSet<>(LISTS.list("left"));

  private static final Set<String> SHOWS = new HashSet<>(LISTS.list("shows"));

  private final CheckedRecord record;
  private final List<Told> texts = new ArrayList<>(2);
  private final List<char[]> beginnings = new ArrayList<>(2);
  private final List<List<Senses.Word>> said = new ArrayList<>(2);
  private @Nullable Set<String> words;

  Delivery(CheckedRecord record, Told first) {
    this.record = record;
    add(first);
  }

  void add(Told told) {
    texts.add(told);
    beginnings.add(Beginnings.of(told.text()));
  }

  private Told first() {
    return texts.get(0);
  }

  /** The name of an entry, whatever member of it tells. */
  String path() {
    return isEntry(first()) ? first().register() + '.' + first().id() + ".name" : first().path();
  }

  static boolean isEntry(Told told) {
    return told.isIn("scopeItems");
  }

  boolean isOf(Told told) {
    return isEntry(told) && told.isIn(first().register()) && told.id().equals(first().id());
  }

  /** Whether any text has a word that begins so; a no is certain, and costs next to nothing. */
  boolean mayTell(Beginnings any) {
    for (char[] text : beginnings) {
      if (any.anyIn(text)) {
        return true;
      }
    }
    return false;
  }

  private CutText cut(Told told) {
    return CutText.of(record, told.text());
  }

  private Set<String> ourName() {
    return OurName.of(record);
  }

  boolean showsOnly() {
    return first().isIn("answers") || texts.stream().anyMatch(this::isList);
  }

  private boolean isList(Told told) {
    CutText name = cut(told);
    return told.isIn("scopeItems")
        && told.member().equals("name")
        && name.isAny(name.size() - 1, SHOWS);
  }

  boolean isOfMany() {
    return first().isIn("answers") && MANY.contains(first().id());
  }

  /** Whether it tells that one of these does it, such as "by the lab". */
  boolean isDoneBy(Set<String> others) {
    for (Told told : texts) {
      CutText text = cut(told);
      for (int i = 0; i + 1 < text.size() && !others.isEmpty(); i++) {
        int who = text.isAny(i + 1, WHOSE) || text.is(i + 1, "its") ? i + 2 : i + 1;
        if (text.is(i, "by") && text.isAny(who, others)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What it tells of these. */
  Set<Feature> told(Feature.Marks marks) {
    Set<Feature> told = new HashSet<>();
    texts.forEach(text -> addTold(cut(text), ourName(), marks, told));
    return told;
  }

  private static void addTold(
      CutText text, Set<String> ourName, Feature.Marks marks, Set<Feature> told) {
    for (int i = 0; i < text.size(); ) {
      int end = text.sentenceEnd(i);
      List<Feature.Found> found = marks.in(text, i, end);
      if (!found.isEmpty()) {
        boolean denied = isDenied(text, i, end);
        boolean ours = text.hasAny(i, end, OURS) || text.hasAny(i, end, ourName);
        boolean theirs = isTheirs(text, i, end);
        for (Feature.Found one : found) {
          boolean done = one.feature().isWork() ? ours : ours || !theirs;
          if (done && (!denied || one.denies())) {
            told.add(one.feature());
          }
        }
      }
      i = end;
    }
  }

  Set<String> words() {
    Set<String> all = words;
    if (all == null) {
      all = new HashSet<>();
      for (Told told : texts) {
        CutText text = cut(told);
        for (int i = 0; i < text.size(); i++) {
          all.add(text.stem(i));
        }
      }
      words = all;
    }
    return all;
  }

  /** Whether a sentence that denies nothing, and is of us, tells of this. */
  boolean tells(Subject subject, List<Beginnings> words) {
    if (first().isIn("answers") && OTHER.contains(first().id())) {
      return false;
    }
    int missed = 0;
    for (Beginnings word : words) {
      missed += mayTell(word) ? 0 : 1;
      if (missed > subject.allowed()) {
        return false;
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      CutText text = cut(texts.get(i));
      boolean answers = first().isIn("answers");
      boolean ours =
          !answers
              || text.hasAny(0, text.size(), OURS)
              || text.hasAny(0, text.size(), ourName())
              || PartOfWork.isTold(text, 0, text.size());
      if (ours && tells(subject, text, said(i), i == 0 ? List.of() : said(0), answers)) {
        return true;
      }
    }
    return false;
  }

  private List<Senses.Word> said(int i) {
    while (said.size() <= i) {
      said.add(Senses.all(cut(texts.get(said.size()))));
    }
    return said.get(i);
  }

  /** Whether a sentence tells of it, alone or with the name of the entry. */
  private static boolean tells(
      Subject subject,
      CutText text,
      List<Senses.Word> said,
      List<Senses.Word> name,
      boolean answers) {
    int next;
    for (int i = 0; i < text.size(); i = next) {
      next = text.sentenceEnd(i);
      int end = answers ? beforeCause(text, i, next) : next;
      List<Senses.Word> sentence = said.subList(i, end);
      if ((subject.isIn(sentence) || subject.isLong() && subject.isIn(joined(name, sentence)))
          && isOurs(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  /** "We start later, because the stickers are printed in May": that is nobody of us. */
  private static int beforeCause(CutText text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean cause = text.isAny(i, CAUSES) || text.startsClause(i) && text.is(i, "as");
      if (cause && !text.hasAny(i, to, OURS)) {
        return i;
      }
    }
    return to;
  }

  private static List<Senses.Word> joined(List<Senses.Word> name, List<Senses.Word> sentence) {
    List<Senses.Word> all = new ArrayList<>(name);
    all.addAll(sentence);
    return all;
  }

  private static boolean isOurs(CutText text, int from, int to) {
    return !isDenied(text, from, to)
        && (text.hasAny(from, to, OURS) || !isTheirs(text, from, to))
        && !text.hasAny(from, to, LEFT)
        && !isByOthers(text, from, to);
  }

  /** "Hung by the electrician": by no machine, and not by us. */
  private static boolean isByOthers(CutText text, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (text.reads(i, "goes", "on") || text.reads(i, "go", "on")) {
        return true;
      }
      if (text.is(i, "by")
          && text.isAny(i + 1, WHOSE)
          && !text.hasAny(i + 2, Math.min(to, i + 6), MACHINES)
          && !text.hasAny(from, to, OURS)) {
        return true;
      }
    }
    return false;
  }

  /** People do it themselves, which is not "by themselves". */
  private static boolean isTheirs(CutText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.isAny(i, THEIRS) && !text.is(i - 1, "by")
          || text.reads(i, "their", "own")
          || text.reads(i, "s", "own")) {
        return true;
      }
    }
    return false;
  }

  /** A denial where it tells on what something hangs denies nothing. */
  private static boolean isDenied(CutText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.reads(i, "by", "hand") || text.reads(i, "link", "to")) {
        return true;
      }
    }
    int next;
    for (int i = from; i < to; i = next) {
      next = text.clauseEnd(i);
      if (!text.isAny(i, CONDITIONS) && !text.isAny(i + 1, CONDITIONS)) {
        int end = i;
        while (end < next && (end == i || !text.isAny(end, CONDITIONS))) {
          end++;
        }
        for (int k = i; k < end; k++) {
          if (text.isAny(k, DENIES) || text.is(k, "stay") && !text.isAny(k - 1, WHOSE)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** All of a record, in its order. */
  static List<Delivery> all(CheckedRecord record) {
    return record.reading(All.class, of -> new All(read(of))).deliveries;
  }

  private record All(List<Delivery> deliveries) {}

  private static List<Delivery> read(CheckedRecord record) {
    List<Delivery> all = new ArrayList<>();
    Delivery last = null;
    for (Told told : Told.meant(record)) {
      if (last != null && last.isOf(told)) {
        last.add(told);
      } else if (isDelivered(told)) {
        last = new Delivery(record, told);
        all.add(last);
      }
    }
    return all;
  }

  private static boolean isDelivered(Told told) {
    return isEntry(told)
        || told.isIn("setupItems")
        || told.isIn("promises")
        || told.isIn("answers") && !TODAY.contains(told.id());
  }
}
