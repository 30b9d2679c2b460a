package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence that may tell of one what is not so for the others. */
final class Sentence {

  private static final WordLists WORDS = WordLists.beside(Sentence.class, "alike.txt");
  private static final Set<String> NO_NAME = WORDS.set("no name");
  private static final Set<String> IF = WORDS.set("if");
  private static final Set<String> THEY = WORDS.set("they");

  private final Told told;
  private final CutText words;
  private final int from;
  private final int to;

  /** How it tells it, once somebody asked. */
  private @Nullable Manner manner;

  Sentence(Told told, CutText words, int from, int to) {
    this.told = told;
    this.words = words;
    this.from = from;
    this.to = to;
  }

  static List<Sentence> of(Told told, CutText words) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      sentences.add(new Sentence(told, words, i, end));
      i = end;
    }
    return sentences;
  }

  /** Where it stands. */
  Told told() {
    return told;
  }

  /** The words of the text around it. */
  CutText words() {
    return words;
  }

  /** Its first word. */
  int from() {
    return from;
  }

  /** The word behind its last one. */
  int to() {
    return to;
  }

  /** Whether a word of the text is spelled as names are. */
  boolean isName(int i) {
    return Character.isUpperCase(told.text().charAt(words.start(i))) && !words.isAny(i, NO_NAME);
  }

  /** Whether there may be a name in it, or something that is somebody's. */
  boolean hasName() {
    return hasName(from);
  }

  /** The same of the text from a word on. */
  boolean hasName(int first) {
    for (int i = first; i < to; i++) {
      if (isName(i) || words.is(i, "s")) {
        return true;
      }
    }
    return false;
  }

  /** "If", "as the others do", but not "as they like": tells nothing that is otherwise. */
  boolean isAlike() {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, IF) && !(words.is(i, "like") && words.isAny(i - 1, THEY))) {
        return true;
      }
    }
    return false;
  }

  /** How, when and how many it tells. */
  Manner manner() {
    Manner read = manner == null ? Manner.of(words, from, to) : manner;
    manner = read;
    return read;
  }

  /** Whether a word is one thing; so is what comes after the last word. */
  boolean isSingle(int i) {
    return i >= words.size() || words.at(i).equals(Thing.one(words.at(i)));
  }
}
