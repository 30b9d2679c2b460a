package io.handoff.check.consistency.data;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms of some verbs.
 *
 * @param present as they are called, and with an s
 * @param past past forms
 * @param all these, and forms in -ing
 */
record Verbs(Set<String> present, Set<String> past, Set<String> all) {

  private static final String VOWELS = "aeiou";

  /** The verbs of a list; behind each stand its past forms when these are irregular. */
  static Verbs of(WordLists lists, String name) {
    Verbs verbs = new Verbs(new HashSet<>(), new HashSet<>(), new HashSet<>());
    lists.list(name).forEach(verb -> verbs.add(verb.split(" ")));
    return verbs;
  }

  private void add(String[] forms) {
    String verb = forms[0];
    char last = verb.charAt(verb.length() - 1);
    boolean vowelBefore = VOWELS.indexOf(verb.charAt(verb.length() - 2)) >= 0;
    boolean changesY = last == 'y' && !vowelBefore;
    String root = verb.substring(0, verb.length() - 1);
    String stem = last == 'e' ? root : isDoubled(verb, forms) ? verb + last : verb;
    present.add(verb);
    present.add(changesY ? root + "ies" : verb + (hisses(verb) ? "es" : "s"));
    if (forms.length == 1) {
      past.add(changesY ? root + "ied" : stem + "ed");
    }
    past.addAll(List.of(forms).subList(1, forms.length));
    all.add(stem + "ing");
    all.addAll(present);
    all.addAll(past);
  }

  private static boolean hisses(String verb) {
    return verb.endsWith("s")
        || verb.endsWith("sh")
        || verb.endsWith("ch")
        || verb.endsWith("x")
        || verb.endsWith("o");
  }

  /** Stop makes stopped: one vowel, and one other letter behind it; others say so. */
  private static boolean isDoubled(String verb, String[] forms) {
    if (forms.length > 1 && forms[1].endsWith("ed")) {
      return forms[1].length() == verb.length() + 3;
    }
    int end = verb.length() - 1;
    long vowels = verb.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count();
    return vowels == 1
        && end > 1
        && VOWELS.indexOf(verb.charAt(end - 1)) >= 0
        && "wxy".indexOf(verb.charAt(end)) < 0;
  }

  boolean isAny(CutText words, int i) {
    return words.isAny(i, all);
  }
}
