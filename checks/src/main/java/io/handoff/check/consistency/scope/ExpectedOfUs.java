package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work that an answer expects of us, where an exclusion leaves it to the customer: "he expects our
 * people to screw them on", and "Putting up tags" is out.
 *
 * @param path the answer
 * @param text all of it
 * @param work the word, by its place, that tells which work
 */
record ExpectedOfUs(String path, CutText text, int work) {

  private static final WordLists LISTS = WordLists.beside(ExpectedOfUs.class, "expected.txt");

  private static final Set<String> EXPECTS = LISTS.set("expects");
  private static final Set<String> LEAVES = LISTS.set("leaves");
  private static final Set<String> LIES = LISTS.set("lies");
  private static final Set<String> WITH = LISTS.set("with");
  private static final Set<String> OUR_PEOPLE = LISTS.set("our people");
  private static final Set<String> OUR_WORK = LISTS.set("our work");
  private static final Set<String> DONE = LISTS.set("done");
  private static final Set<String> DENIES = LISTS.set("denies");
  private static final Set<String> ENDS = LISTS.set("ends");
  private static final List<String> WORK_ENDINGS = LISTS.list("endings of work");

  /** So many words tell what somebody else's reason is about. */
  private static final int LEAST = 2;

  /** So many words of a reason have to be told, where the name is another. */
  private static final int MANY = 3;

  /** How far the words of one saying stand apart. */
  private static final int REACH = 30;

  /** How often a text that is not made to take long expects something. */
  private static final int MOST = 3;

  /** Where an answer expects what is left out; null when none does. */
  static @Nullable String at(CheckedRecord record, CutText name, CutText reason) {
    if (OutInPart.isNamed(name)) {
      return null;
    }
    for (ExpectedOfUs expected : all(record)) {
      if (expected.isOf(name, reason)) {
        return expected.path;
      }
    }
    return null;
  }

  private static List<ExpectedOfUs> all(CheckedRecord record) {
    return record.reading(All.class, of -> new All(read(of))).expected;
  }

  private record All(List<ExpectedOfUs> expected) {}

  private static List<ExpectedOfUs> read(CheckedRecord record) {
    List<ExpectedOfUs> all = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      boolean may = told.text().contains(" us") || told.text().contains(" our");
      if (told.isIn("answers") && may) {
        CutText text = CutText.of(record, told.text());
        if (!text.hasAny(0, text.size(), DENIES)) {
          add(told.path(), text, all);
        }
      }
    }
    return all;
  }

  private static void add(String path, CutText text, List<ExpectedOfUs> all) {
    int left = MOST;
    int next;
    for (int i = 0; i < text.size() && left > 0; i = next) {
      next = text.sentenceEnd(i);
      int expects = -1;
      for (int k = i; k < next && left > 0; k++) {
        expects = text.isAny(k, EXPECTS) ? k : expects;
        int work = work(text, i, expects, k, next);
        if (work >= 0) {
          left--;
          all.add(new ExpectedOfUs(path, text, work));
        }
      }
    }
  }

  /** The word for the work that is ours as told at a place; -1 when none is. */
  private static int work(CutText text, int from, int expects, int i, int to) {
    boolean us = text.is(i, "us") || text.is(i, "our") && text.isAny(i + 1, OUR_PEOPLE);
    if (us && text.is(i - 1, "by") && expects >= 0) {
      return text.isAny(i - 2, DONE) ? first(text, expects + 1, i) : i - 2;
    }
    int end = text.is(i, "us") ? i + 1 : i + 2;
    if (us && expects >= 0 && expects < i && text.is(end, "to")) {
      return first(text, end + 1, to);
    }
    int leaves = i - 1;
    while (leaves > Math.max(from, i - REACH) && !text.isAny(leaves, LEAVES)) {
      leaves--;
    }
    if (us && text.is(i - 1, "to") && text.isAny(leaves, LEAVES)) {
      return first(text, leaves + 1, i - 1);
    }
    boolean on = us && text.isAny(i - 1, WITH) && text.isAny(i - 2, LIES);
    boolean ours = text.is(i, "our") && text.isAny(i + 1, OUR_WORK) && text.isAny(i - 1, LIES);
    if (on || ours || text.is(i, "ours") && text.isAny(i - 1, LIES)) {
      int start = i;
      while (start > Math.max(from, i - REACH) && !text.startsClause(start)) {
        start--;
      }
      return first(text, start, i);
    }
    return -1;
  }

  private static int first(CutText text, int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH) && (i == from || !text.isAny(i, ENDS)); i++) {
      if (!Subject.isEmpty(text.stem(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether this is the work that is left out by this name, for this reason. */
  private boolean isOf(CutText name, CutText reason) {
    Senses.Word done = Senses.at(text, work, text.size());
    if (!isWork(name, done) && !isWork(reason, done)) {
      return false;
    }
    List<Senses.Word> said = Senses.all(text);
    List<Senses.Word> named = words(name);
    if (named.size() >= LEAST
        && isWork(name, done)
        && named.stream().allMatch(word -> said.stream().anyMatch(word::meets))) {
      return true;
    }
    if (!isWork(reason, done)) {
      return false;
    }
    List<Senses.Word> told = new ArrayList<>(named);
    told.addAll(words(reason));
    return told.stream()
            .filter(word -> said.stream().anyMatch(word::isSame))
            .map(Senses.Word::stem)
            .distinct()
            .count()
        >= MANY;
  }

  /** Whether a word for some work in a text may tell the same. */
  private static boolean isWork(CutText text, Senses.Word done) {
    boolean first = true;
    int next;
    for (int i = 0; i < text.size(); i = next) {
      Senses.Word word = Senses.at(text, i, text.size());
      next = word.end();
      if (Subject.isEmpty(word.stem())) {
        continue;
      }
      if ((first || WORK_ENDINGS.stream().anyMatch(text.at(i)::endsWith)) && word.meets(done)) {
        return true;
      }
      first = false;
    }
    return false;
  }

  private static List<Senses.Word> words(CutText text) {
    List<Senses.Word> words = new ArrayList<>();
    int next;
    for (int i = 0; i < text.size(); i = next) {
      Senses.Word word = Senses.at(text, i, text.size());
      next = word.end();
      boolean number = Character.isDigit(word.stem().charAt(0));
      if (!number && word.stem().length() > 1 && !Subject.isEmpty(word.stem())) {
        words.add(word);
      }
    }
    return words;
  }
}
