package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Reads that something is put into a system of the customer by what we deliver, not by people. */
final class PutInto {

  private static final WordLists LISTS = WordLists.beside(PutInto.class, "put-into.txt");

  private static final Set<String> PUT = LISTS.set("put");
  private static final Set<String> PUT_IN = LISTS.set("put in");
  private static final Set<String> DOES = LISTS.set("does");
  private static final Set<String> OURS = LISTS.set("ours");
  private static final Set<String> FROM_US = LISTS.set("from us");
  private static final Set<String> TAKES = LISTS.set("takes");
  private static final Set<String> KEPT = LISTS.set("kept");
  private static final Set<String> CLICKS = LISTS.set("clicks");
  private static final Set<String> PEOPLE = LISTS.set("people");
  private static final Set<String> SOON = LISTS.set("soon");
  private static final Set<String> IT = LISTS.set("it");
  private static final Set<String> MOVES_BACK = LISTS.set("moves back");

  private static final Set<String> BE = Set.of("is", "are", "gets", "get", "be", "being");

  private static final Set<String> ARTICLES = Set.of("the", "their", "its", "a");

  private static final int REACH = 12;

  private PutInto() {}

  /** The systems among these; known are all that the record names. */
  static Set<String> systems(CutText words, Set<String> systems, Set<String> known) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.hasAny(i, end, systems)
          && !words.hasAny(i, end, PEOPLE)
          && !Hedge.in(words, i, end)) {
        boolean alone = isAlone(words, i, end, systems, known);
        for (int k = i; k < end; k++) {
          if (words.isAny(k, systems)
              && (endsThere(words, k, known) && isPutInto(words, i, k, alone)
                  || takesFromUs(words, i, k, end, alone)
                  || isKept(words, k, end)
                  || isSetByClick(words, i, k))) {
            found.add(words.at(k));
          }
        }
      }
      i = end;
    }
    return found;
  }

  /** "To Decos JOIN" ends with the name, "to the HubSpot owner" does not. */
  private static boolean endsThere(CutText words, int system, Set<String> known) {
    int last = words.isAny(system + 1, known) ? system + 1 : system;
    return Written.endsThere(words, last);
  }

  /** Whether no other system is named, which it could come from. */
  private static boolean isAlone(
      CutText words, int from, int to, Set<String> systems, Set<String> known) {
    Set<String> named = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (words.isAny(i, known) && !words.isAny(i - 1, known)) {
        named.add(words.at(i));
      }
    }
    return named.size() < 2;
  }

  /** "Is handed over to Samsara", "our page sends the hour to Samsara", "travels back to it". */
  private static boolean isPutInto(CutText words, int from, int system, boolean alone) {
    int to = words.isAny(system - 1, ARTICLES) ? system - 2 : system - 1;
    boolean into = words.is(to, "to") || words.is(to, "into");
    if (to <= from || !(into || words.is(to, "in"))) {
      return false;
    }
    if (into && words.is(to - 1, "back") && words.hasAny(Math.max(from, to - 6), to, MOVES_BACK)) {
      return true;
    }
    for (int k = to - 1; k > Math.max(from, to - REACH) && !words.is(k, "from"); k--) {
      if (into
          && alone
          && words.isAny(k, PUT)
          && (words.isAny(k - 1, BE) || words.isAny(k - 2, BE))) {
        return true;
      }
      if (words.isAny(k, into ? DOES : PUT_IN) && isOurs(words, from, k - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOurs(CutText words, int from, int i) {
    return i >= from && (words.is(i, "we") || words.isAny(i, OURS) && !words.is(i - 1, "their"));
  }

  /** "Shopify receives the stock from us"; "SAP has them the same evening". */
  private static boolean takesFromUs(CutText words, int from, int system, int to, boolean alone) {
    int verb = system + 1;
    while (verb < Math.min(to, system + 3) && !words.isAny(verb, TAKES)) {
      verb++;
    }
    if (!words.isAny(verb, TAKES) || verb >= to || words.startsClause(verb)) {
      return false;
    }
    for (int k = verb + 1; k + 1 < to; k++) {
      if (words.is(k, "from") && (words.isAny(k + 1, FROM_US) || words.isAny(k + 2, OURS))) {
        return true;
      }
    }
    boolean subject =
        system == from || words.startsClause(system) || words.isAny(system - 1, ARTICLES);
    return alone
        && subject
        && system > from
        && words.isAny(verb + 1, IT)
        && words.hasAny(verb + 2, to, SOON);
  }

  /** "Webfleet is kept up to date from the status page". */
  private static boolean isKept(CutText words, int system, int to) {
    if (!words.isAny(system + 1, BE) || !words.isAny(system + 2, KEPT)) {
      return false;
    }
    for (int k = system + 3; k + 1 < Math.min(to, system + 8); k++) {
      boolean source = words.is(k, "from") || words.is(k, "by") || words.is(k, "through");
      if (source && (words.isAny(k + 1, FROM_US) || words.hasAny(k + 1, k + 4, OURS))) {
        return true;
      }
    }
    return false;
  }

  /** "A click on Release closes the sample in LabVantage". */
  private static boolean isSetByClick(CutText words, int from, int system) {
    int in = words.isAny(system - 1, ARTICLES) ? system - 2 : system - 1;
    if (!words.is(in, "in") || !words.hasAny(from, Math.min(in, from + 3), CLICKS)) {
      return false;
    }
    return words.hasAny(Math.max(from, in - 6), in, PUT_IN);
  }
}
