package io.handoff.deals.brief;

import io.handoff.contracts.document.HandoffDocument;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a brief that alone explains the job. It is never cut; when it is too long to read in
 * a minute, it says which answer makes it so.
 *
 * @param points what it tells
 */
public record Opening(List<Point> points) {

  /** How many words read in a minute or so. */
  public static final int MOST_WORDS = 200;

  /**
   * One thing that the opening tells.
   *
   * @param path field path of what it stands on
   * @param label what it is
   * @param mark how far it can be trusted; absent when that is not asked of it
   * @param lines what is said
   */
  public record Point(@Nullable String path, String label, @Nullable Mark mark, List<Line> lines) {

    /** How many words it has. */
    public int words() {
      int said = lines.stream().mapToInt(line -> count(line.label()) + count(line.text())).sum();
      return count(label) + (mark == null ? 0 : count(mark.text())) + said;
    }
  }

  /** The opening of a record by itself. */
  public static Opening of(HandoffDocument document) {
    BriefSource source = new BriefSource("", "", "", document, List.of());
    return OpeningWriter.write(source, Audience.INTERNAL);
  }

  /** How many words it has. */
  public int words() {
    return points.stream().mapToInt(Point::words).sum();
  }

  /** The longest point, when the opening has too many words. */
  public Optional<Point> tooLong() {
    return words() <= MOST_WORDS
        ? Optional.empty()
        : points.stream().max(Comparator.comparingInt(Point::words));
  }

  /** What to do about an opening that is too long. */
  public Optional<String> warning() {
    return tooLong()
        .map(
            longest ->
                "The opening has %,d words, so it takes %d minutes to read; %d words are enough. “%s” alone has %,d: keep its first facts and move the rest to the context."
                    .formatted(
                        words(),
                        (words() + MOST_WORDS - 1) / MOST_WORDS,
                        MOST_WORDS,
                        longest.label(),
                        longest.words()));
  }

  /** Words of any script: those written without spaces are told apart too. */
  private static int count(String text) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int count = 0;
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        count++;
      }
    }
    return count;
  }
}
