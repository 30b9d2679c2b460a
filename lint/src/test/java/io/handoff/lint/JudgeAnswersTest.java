package io.handoff.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeAnswersTest {

  private static final String PLAIN = "volume_users\t40 users in finance, 25 of them on day one";

  @TempDir private Path directory;
  private DealFiles files;

  @BeforeEach
  void setUp() {
    files = new DealFiles(directory);
  }

  @Test
  void judgesEachLineByItself() {
    LintRun run =
        LintRun.of("answers", files.write("a.tsv", "class\ttext\n" + PLAIN + "\n\n" + PLAIN));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "2: volume_users  CONCRETE  40 users in finance, 25 of them on day one\n"
                + "4: volume_users  CONCRETE  40 users in finance, 25 of them on day one\n");
  }

  @Test
  void readsLinesOfJson() throws JsonProcessingException {
    String file =
        files.write(
            "a.jsonl",
            """
            {"class": "scope_in", "text": "all the usual reports, etc.", "label": "VAGUE"}
            {"field": "VOLUME_USERS", "text": "40 users in finance"}
            """);

    List<JsonNode> lines = jsonLines(LintRun.of("answers", file, "--format", "json"));

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).path("label").textValue()).isEqualTo("VAGUE");
    assertThat(lines.get(1).path("judged").textValue()).isEqualTo("CONCRETE");
    assertThat(lines.get(2).at("/scores/scope_in/answers").intValue()).isEqualTo(1);
  }

  @Test
  void tellsWhichLinesItCannotRead() {
    String file =
        files.write("a.tsv", "lakes\tx\n" + PLAIN + "\nscope_in\n{\"class\":\nrisk\tx\tFINE\n");

    LintRun run = LintRun.of("answers", file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            file + ":1:1: There is no class \"lakes\"; write one of purchase_summary, ",
            file + ":3:1: There is no text; write a class, a tab and the text.",
            file + ":4:",
            "Here it stops being JSON; mend the line.",
            file + ":5:1: There is no label \"FINE\"; write VAGUE or CONCRETE, or leave it out.");
    assertThat(run.out()).contains("2: volume_users");
  }

  @Test
  void readsAFileThatBeginsWithAByteOrderMark() {
    String file = files.write("a.tsv", "\uFEFF" + PLAIN + "\n");

    LintRun run = LintRun.of("answers", file);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"class\": 1e99999999999}", "{\"a\":"})
  void tellsWhichLineOfJsonItCannotRead(String beginning) {
    String deep = beginning + "{\"a\":".repeat(1000);
    String file = files.write("a.jsonl", deep + "\n" + PLAIN + "\n");

    LintRun run = LintRun.of("answers", file);

    assertThat(run.err()).contains(file + ":1:1: Here it stops being JSON; mend the line.");
    assertThat(run.out()).contains("2: volume_users");
  }

  @Test
  void saysWhenThereIsNoFile() {
    LintRun run = LintRun.of("answers", directory.resolve("no.tsv").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no.tsv: there is no such file");
  }

  private static List<JsonNode> jsonLines(LintRun run) throws JsonProcessingException {
    return List.of(
        DocumentJson.mapper()
            .readValue("[" + String.join(",", run.out().split("\n")) + "]", JsonNode[].class));
  }
}
