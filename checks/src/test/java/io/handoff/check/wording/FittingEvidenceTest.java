package io.handoff.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.template.WordingClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That saying more of what fits never costs anything, on every concrete development line. */
class FittingEvidenceTest {

  private static final List<String> BREAKS = List.of(". ", "; ", "\n", " - ");

  @ParameterizedTest(name = "R89 {0}: fitting evidence beside a concrete answer adds no finding")
  @EnumSource
  void fittingEvidenceAddsNoFinding(WordingClass fields) {
    List<String> phrases = phrases(fields);
    List<String> answers = concrete(fields);
    List<String> worse = new ArrayList<>();
    for (String answer : answers) {
      int before = Wording.judge(fields, answer).size();
      for (String phrase : phrases) {
        together(answer, phrase)
            .filter(text -> Wording.judge(fields, text).size() > before)
            .forEach(worse::add);
      }
    }

    assertThat(phrases).hasSizeGreaterThanOrEqualTo(4);
    assertThat(answers).hasSizeGreaterThanOrEqualTo(20);
    assertThat(worse).isEmpty();
  }

  @ParameterizedTest(name = "R89 {0}: fitting evidence alone is plain")
  @EnumSource
  void fittingEvidenceAloneIsPlain(WordingClass fields) {
    assertThat(phrases(fields))
        .allSatisfy(phrase -> assertThat(Wording.judge(fields, phrase)).as(phrase).isEmpty());
  }

  /** Before and after the answer; a comma only after it, as a new sentence follows none. */
  private static Stream<String> together(String answer, String phrase) {
    return Stream.concat(
        Stream.of(answer + ", " + phrase),
        BREAKS.stream().flatMap(b -> Stream.of(answer + b + phrase, phrase + b + answer)));
  }

  private static List<String> phrases(WordingClass fields) {
    return Stream.concat(
            Language.english().rule(fields).good().stream(),
            lines("fitting-evidence")
                .filter(line -> line[0].equals(fields.name()))
                .map(line -> line[1]))
        .toList();
  }

  private static List<String> concrete(WordingClass fields) {
    return lines(fields.name())
        .filter(line -> line[0].equals("CONCRETE"))
        .map(line -> line[1])
        .toList();
  }

  private static Stream<String[]> lines(String name) {
    String file = "/wording/" + name + ".tsv";
    try (InputStream in = FittingEvidenceTest.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
