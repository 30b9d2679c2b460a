package io.handoff.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.template.WordingClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How well the wording rules do on the development lines. */
class WordingReportTest {

  /** Words that a list of weak words would flag. */
  private static final Set<String> WEAK =
      Set.of(
          "easy",
          "simple",
          "standard",
          "normal",
          "usual",
          "basic",
          "light",
          "small",
          "big",
          "fast",
          "quick",
          "some",
          "several",
          "many",
          "various",
          "few",
          "later",
          "better",
          "good",
          "custom",
          "about",
          "heavy",
          "flexible",
          "modern",
          "minor",
          "major",
          "nice",
          "maybe",
          "soon",
          "etc",
          "lot",
          "unknown",
          "appropriate",
          "general",
          "quality",
          "legacy",
          "open",
          "best",
          "great");

  @Test
  @DisplayName("R88 Vague lines are flagged and concrete ones are not, class by class")
  void developmentLines() {
    Score all = new Score();
    int weak = 0;
    int weakFlagged = 0;
    for (WordingClass fields : WordingClass.values()) {
      Score score = new Score();
      for (Line line : lines(fields)) {
        boolean flagged = !Wording.judge(fields, line.text()).isEmpty();
        score.add(line.vague(), flagged);
        all.add(line.vague(), flagged);
        if (!line.vague() && soundsWeak(line.text())) {
          weak++;
          weakFlagged += flagged ? 1 : 0;
        }
      }
      System.out.printf("%-18s %s%n", fields, score);
      assertThat(score.f1()).as("F1 of " + fields).isGreaterThanOrEqualTo(0.80);
    }
    System.out.printf("%-18s %s%n", "all", all);
    System.out.printf("concrete with a weak word: %d, flagged %d%n", weak, weakFlagged);
    assertThat(all.precision()).isGreaterThanOrEqualTo(0.92);
    assertThat(all.recall()).isGreaterThanOrEqualTo(0.90);
    assertThat(weakFlagged).isLessThanOrEqualTo(weak * 5 / 100);
  }

  private static boolean soundsWeak(String text) {
    for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]")) {
      if (WEAK.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<Line> lines(WordingClass fields) {
    String file = "/wording/" + fields + ".tsv";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordingReportTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t"))
          .filter(parts -> parts.length > 1)
          .filter(parts -> parts[0].equals("VAGUE") || parts[0].equals("CONCRETE"))
          .map(parts -> new Line(parts[0].equals("VAGUE"), parts[1]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Line(boolean vague, String text) {}

  private static final class Score {

    private int right;
    private int falseAlarms;
    private int missed;

    void add(boolean vague, boolean flagged) {
      right += vague && flagged ? 1 : 0;
      falseAlarms += !vague && flagged ? 1 : 0;
      missed += vague && !flagged ? 1 : 0;
    }

    double precision() {
      return (double) right / (right + falseAlarms);
    }

    double recall() {
      return (double) right / (right + missed);
    }

    double f1() {
      return 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
      return String.format("precision %.3f, recall %.3f, F1 %.3f", precision(), recall(), f1());
    }
  }
}
