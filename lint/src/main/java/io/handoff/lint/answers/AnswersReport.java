package io.handoff.lint.answers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.WordingClass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was judged, line by line, and how often that is right where somebody labelled it. */
public final class AnswersReport {

  private final List<JudgedAnswer> judged;

  /** A report of these. */
  public AnswersReport(List<JudgedAnswer> judged) {
    this.judged = List.copyOf(judged);
  }

  /** For people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    judged.forEach(one -> line(text, one));
    Map<WordingClass, Score> scores = scores();
    if (!scores.isEmpty()) {
      text.append("\nclass              answers  precision  recall     F1  missed  false alarms\n");
      scores.forEach((fields, score) -> row(text, name(fields), score));
      row(text, "all", Score.of(judged));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, JudgedAnswer one) {
    LabelledAnswer answer = one.answer();
    text.append(answer.line())
        .append(": ")
        .append(name(answer.fields()))
        .append(one.isFlagged() ? "  VAGUE  " : "  CONCRETE  ")
        .append(answer.text())
        .append('\n');
    for (Finding finding : one.findings()) {
      text.append("  seen: ")
          .append(finding.seen())
          .append(" (")
          .append(finding.check())
          .append(")\n  ask:  ")
          .append(finding.question())
          .append('\n');
    }
  }

  private static void row(StringBuilder text, String name, Score score) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-18s %7d  %9.3f  %6.3f  %5.3f  %6d  %12d%n",
            name,
            score.answers(),
            score.precision(),
            score.recall(),
            score.f1(),
            score.missed(),
            score.falseAlarms()));
  }

  /** For scripts: one line of JSON for each answer, and one with the scores at the end. */
  public String jsonLines() {
    StringBuilder lines = new StringBuilder();
    judged.forEach(one -> lines.append(json(one)).append('\n'));
    Map<WordingClass, Score> scores = scores();
    if (!scores.isEmpty()) {
      ObjectNode last = DocumentJson.mapper().createObjectNode();
      ObjectNode classes = last.putObject("scores");
      scores.forEach((fields, score) -> put(classes.putObject(name(fields)), score));
      put(classes.putObject("all"), Score.of(judged));
      lines.append(last).append('\n');
    }
    return lines.toString();
  }

  private static ObjectNode json(JudgedAnswer one) {
    LabelledAnswer answer = one.answer();
    ObjectNode line = DocumentJson.mapper().createObjectNode();
    line.put("line", answer.line()).put("class", name(answer.fields())).put("text", answer.text());
    if (answer.label() != null) {
      line.put("label", answer.label().name());
    }
    line.put("judged", (one.isFlagged() ? Label.VAGUE : Label.CONCRETE).name());
    ArrayNode findings = line.putArray("findings");
    one.findings().forEach(found -> findings.add(DocumentJson.mapper().valueToTree(found)));
    return line;
  }

  private static void put(ObjectNode node, Score score) {
    node.put("answers", score.answers())
        .put("precision", score.precision())
        .put("recall", score.recall())
        .put("f1", score.f1())
        .put("missed", score.missed())
        .put("falseAlarms", score.falseAlarms());
  }

  private Map<WordingClass, Score> scores() {
    return judged.stream()
        .filter(one -> one.answer().label() != null)
        .collect(
            Collectors.groupingBy(
                one -> one.answer().fields(),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Score::of)));
  }

  private static String name(WordingClass fields) {
    return fields.name().toLowerCase(Locale.ROOT);
  }
}
