package io.handoff.lint.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Severity;
import io.handoff.contracts.template.WordingClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersReportTest {

  private static final Finding OPEN =
      new Finding(
          "HO-WORDING-001:answers.answer.customerFact",
          "HO-WORDING-001",
          Severity.WARNING,
          Outcome.FAIL,
          "answers.answer.customerFact",
          "\"etc.\" leaves the list open.",
          "Nobody can plan an open list.",
          "Which items exactly are in?");

  private final AnswersReport report =
      new AnswersReport(
          List.of(
              judged(1, WordingClass.SCOPE_IN, Label.VAGUE, true),
              judged(2, WordingClass.SCOPE_IN, Label.VAGUE, true),
              judged(3, WordingClass.SCOPE_IN, Label.CONCRETE, true),
              judged(4, WordingClass.VOLUME_USERS, Label.CONCRETE, false),
              judged(5, WordingClass.VOLUME_USERS, Label.VAGUE, false),
              judged(6, WordingClass.RISK, null, true)));

  private static JudgedAnswer judged(
      int line, WordingClass fields, @Nullable Label label, boolean flagged) {
    return new JudgedAnswer(
        new LabelledAnswer(line, fields, "reports etc.", label),
        flagged ? List.of(OPEN) : List.of());
  }

  @Test
  void saysWhatEachAnswerLeavesOpen() {
    assertThat(report.text())
        .startsWith(
            """
            1: scope_in  VAGUE  reports etc.
              seen: "etc." leaves the list open. (HO-WORDING-001)
              ask:  Which items exactly are in?
            """)
        .contains("4: volume_users  CONCRETE  reports etc.\n5: ");
  }

  @Test
  void countsHowOftenTheJudgementIsRight() throws JsonProcessingException {
    String[] lines = report.jsonLines().split("\n");
    JsonNode scores = DocumentJson.mapper().readTree(lines[6]).path("scores");

    assertThat(scores.at("/all/precision").doubleValue()).isEqualTo(2.0 / 3, offset(1e-9));
    assertThat(scores.at("/all/recall").doubleValue()).isEqualTo(2.0 / 3, offset(1e-9));
    assertThat(scores.at("/scope_in/recall").doubleValue()).isEqualTo(1);
    assertThat(scores.at("/volume_users/f1").doubleValue()).isZero();
    assertThat(scores.path("risk").isMissingNode()).isTrue();
    assertThat(report.text()).containsPattern("all +5 +0\\.667 +0\\.667 +0\\.667 +1 +1\n");
  }

  @Test
  void tellsScriptsWhatWasFound() throws JsonProcessingException {
    JsonNode first = DocumentJson.mapper().readTree(report.jsonLines().split("\n")[0]);

    assertThat(first.path("label").textValue()).isEqualTo("VAGUE");
    assertThat(first.path("judged").textValue()).isEqualTo("VAGUE");
    assertThat(first.at("/findings/0/check").textValue()).isEqualTo("HO-WORDING-001");
  }
}
