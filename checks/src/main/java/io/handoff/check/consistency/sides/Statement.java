package io.handoff.check.consistency.sides;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Feature;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Told;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence of a text.
 *
 * @param told the text
 * @param words the words of the text
 * @param from its first word
 * @param to the word after its last
 * @param cues what it has, a bit for each {@link Cue}
 */
record Statement(Told told, CutText words, int from, int to, int cues) {

  private static final Set<String> NO_TOPIC =
      WordLists.beside(Statement.class, "cues.txt").set("no topic").stream()
          .map(Feature::stem)
          .collect(Collectors.toSet());

  /** A sentence with fewer words of its own goes on with what the one before was about. */
  private static final int FEW = 6;

  private static final int SHORTEST = 4;

  private static final int SHORTEST_NAME = 3;

  boolean has(Cue cue) {
    return (cues & cue.mask()) != 0;
  }

  boolean has(Cue one, Cue other) {
    return has(one) && has(other);
  }

  /** The entry in which it stands. */
  String entry() {
    return told.register() + '.' + told.id();
  }

  /** What it is about, each word in the form that all like it have. */
  Set<String> topic() {
    Set<String> topic = new HashSet<>();
    addTopic(from, to, topic);
    if (topic.size() < FEW && from > 0) {
      int before = from - 1;
      while (before > 0 && !words.startsSentence(before)) {
        before--;
      }
      addTopic(before, from, topic);
    }
    return topic;
  }

  private void addTopic(int first, int end, Set<String> topic) {
    for (int i = first; i < end; i++) {
      String stem = words.stem(i);
      if (stem.length() >= SHORTEST
          && !Character.isDigit(stem.charAt(0))
          && !NO_TOPIC.contains(stem)
          && !Gist.isEmpty(words.at(i))) {
        topic.add(stem);
      }
    }
  }

  /** The words that are written as names; the first of a sentence may be one. */
  Set<String> names(boolean first) {
    Set<String> names = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (isName(i) && (first || i > from)) {
        names.add(words.at(i));
      }
    }
    return names;
  }

  boolean isName(int i) {
    return words.at(i).length() >= SHORTEST_NAME
        && Character.isUpperCase(told.text().charAt(words.start(i)));
  }
}
