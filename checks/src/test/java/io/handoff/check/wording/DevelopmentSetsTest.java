package io.handoff.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.template.WordingClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The judged lines the rules for wording are measured on: complete, readable, none twice. */
class DevelopmentSetsTest {

  private static final int LINES_PER_LABEL = 20;

  @ParameterizedTest(name = "R88 {0} has judged lines of both labels, each with the reason why")
  @EnumSource
  void everyClassHasLinesOfBothLabels(WordingClass wordingClass) {
    List<String[]> lines = lines(wordingClass);

    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line).hasSize(3).noneMatch(String::isBlank);
              assertThat(line[0]).isIn("VAGUE", "CONCRETE");
            });
    assertThat(lines)
        .filteredOn(line -> line[0].equals("VAGUE"))
        .hasSizeGreaterThanOrEqualTo(LINES_PER_LABEL);
    assertThat(lines)
        .filteredOn(line -> line[0].equals("CONCRETE"))
        .hasSizeGreaterThanOrEqualTo(LINES_PER_LABEL);
  }

  @Test
  void onlyConcreteLinesAreMarkedAsHoldingWeakSoundingWords() {
    assertThat(Arrays.stream(WordingClass.values()).flatMap(c -> lines(c).stream()))
        .filteredOn(line -> line[2].startsWith("weak:"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line[0]).isEqualTo("CONCRETE"));
  }

  @Test
  void noTextIsThereTwice() {
    assertThat(
            Arrays.stream(WordingClass.values())
                .flatMap(c -> lines(c).stream())
                .map(line -> line[1].toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
  }

  private static List<String[]> lines(WordingClass wordingClass) {
    String file = "/wording/" + wordingClass + ".tsv";
    try (InputStream in = DevelopmentSetsTest.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
