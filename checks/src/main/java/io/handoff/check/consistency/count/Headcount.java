package io.handoff.check.consistency.count;

import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.PeopleKinds;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How many people of one kind a text tells.
 *
 * @param told the text
 * @param amount so many
 * @param rough whether it is told roughly
 * @param name what they are called
 * @param loose whether they are only called people, and known by what they do
 * @param reading what else is told with the number; nothing where it is of some only
 */
record Headcount(Told told, long amount, boolean rough, String name, boolean loose, Once reading) {

  /** What is read once somebody asks, and never again. */
  static final class Once {

    private @Nullable Supplier<@Nullable Details> reading;
    private @Nullable Details details;

    Once(Supplier<@Nullable Details> reading) {
      this.reading = reading;
    }

    @Nullable Details get() {
      Supplier<@Nullable Details> first = reading;
      if (first != null) {
        details = first.get();
        reading = null;
      }
      return details;
    }
  }

  /**
   * What is told with a number.
   *
   * @param sense how the number is told
   * @param marks words that tell these people from others of their kind
   * @param core what else is said of them
   * @param gist what else the sentence is about
   * @param said the words
   */
  record Details(
      CountSense sense, Set<String> marks, Set<String> core, Set<String> gist, String said) {

    private boolean isAlike(Details more) {
      long shared = core.stream().filter(more.gist::contains).count();
      return shared > 0 && shared * 2 >= core.size();
    }

    private long shares(Details other, String name) {
      return gist.stream()
          .filter(word -> other.gist.contains(word) || name.startsWith(word))
          .count();
    }
  }

  /** So many people are read of one text; nobody counts more of them. */
  private static final int MOST = 6;

  /** So many words are read of one text; no field has more. */
  private static final int READ = 2_000;

  /** So many words are read of one sentence. */
  private static final int LONGEST = 60;

  private static final Set<String> COACHES = WordSet.of("coach", "coaches");

  /** Beside one of these, a coach is a bus, and nobody. */
  private static final Set<String> OF_A_BUS =
      WordSet.of("seat", "seats", "driver", "drivers", "bus", "buses", "passenger", "passengers");

  private static final double ROUGH = 1.25;

  /** Every count of people in a text. */
  static List<Headcount> in(Told told, CutText words) {
    List<Headcount> found = new ArrayList<>();
    boolean buses = words.names(COACHES) && words.names(OF_A_BUS);
    int size = Math.min(words.size(), READ);
    for (int i = 0; i < size && found.size() < MOST; ) {
      int end = words.sentenceEnd(i);
      new PeopleInSentence(told, words, i, Math.min(end, i + LONGEST)).addTo(found);
      i = end;
    }
    found.removeIf(one -> buses && one.isOfCoaches());
    return found;
  }

  private boolean isOfCoaches() {
    Details details = reading.get();
    return details != null && details.said.endsWith(" coaches");
  }

  /** The words of both, these first, where the others are more and among all that these are. */
  @Nullable List<String> tooFewFor(Headcount more) {
    if (more.amount <= amount * (rough || more.rough ? ROUGH : 1)
        || !(name.equals(more.name) || name.equals(PeopleKinds.ANY))) {
      return null;
    }
    Details few = reading.get();
    Details many = few == null ? null : more.reading.get();
    return many != null && isTooFew(few, many, more) ? List.of(few.said, many.said) : null;
  }

  private boolean isTooFew(Details few, Details many, Headcount more) {
    Set<String> around = new HashSet<>(many.gist);
    around.addAll(many.marks);
    if (many.sense == CountSense.AT_MOST
        || !around.containsAll(few.marks)
        || !isNear(few, many, more)) {
      return false;
    }
    return switch (few.sense) {
      case ALL, THERE_ARE -> true;
      case AT_MOST -> few.isAlike(many);
      case SO_MANY -> few.isAlike(many) && many.sense.compareTo(CountSense.SO_MANY) < 0;
      case SOME -> false;
    };
  }

  /** People of any kind are the same where the sentences are about the same. */
  private boolean isNear(Details few, Details many, Headcount more) {
    if (!loose && !more.loose) {
      return true;
    }
    long shared = few.shares(many, more.name);
    return shared > (name.equals(more.name) ? 0 : 1)
        && shared * 2 >= Math.min(few.gist.size(), many.gist.size());
  }
}
