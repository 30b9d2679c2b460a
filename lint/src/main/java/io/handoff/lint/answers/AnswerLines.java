package io.handoff.lint.answers;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.template.WordingClass;
import io.handoff.lint.input.Fault;
import io.handoff.lint.input.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of answers. Each is a class of wording, a text and perhaps a label, between
 * tabs or as JSON: {@code {"class": "scope_in", "text": "…", "label": "VAGUE"}}.
 */
public final class AnswerLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Set<String> HEADINGS = Set.of("class", "field", "wording");
  private static final String CLASSES =
      Arrays.stream(WordingClass.values())
          .map(one -> one.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));

  private final List<LabelledAnswer> answers = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private AnswerLines() {}

  /** Reads all lines; empty ones, a heading and those after a # are left out. */
  public static AnswerLines of(List<String> lines) {
    AnswerLines read = new AnswerLines();
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? lines.get(i).replace(BYTE_ORDER_MARK, "") : lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        read.add(i + 1, line);
      }
    }
    return read;
  }

  /** The answers. */
  public List<LabelledAnswer> answers() {
    return answers;
  }

  /** What cannot be read, line by line. */
  public List<Fault> faults() {
    return faults;
  }

  private void add(int line, String text) {
    if (text.startsWith("{")) {
      json(line, text);
      return;
    }
    String[] columns = text.split("\t", -1);
    boolean heading = line == 1 && HEADINGS.contains(columns[0].strip().toLowerCase(Locale.ROOT));
    if (heading) {
      return;
    }
    add(
        line,
        columns[0],
        columns.length > 1 ? columns[1] : null,
        columns.length > 2 ? columns[2] : "");
  }

  private void json(int line, String text) {
    try {
      JsonNode answer = DocumentJson.mapper().readTree(text);
      String fields = answer.path("class").asText(answer.path("field").asText(""));
      add(line, fields, answer.path("text").textValue(), answer.path("label").asText(""));
    } catch (JsonProcessingException | NumberFormatException broken) {
      fault(line, column(broken), "Here it stops being JSON; mend the line.");
    }
  }

  private static int column(Exception broken) {
    JsonLocation at = broken instanceof JsonProcessingException told ? told.getLocation() : null;
    return at == null ? 1 : at.getColumnNr();
  }

  private void add(int line, String fields, @Nullable String text, String label) {
    if (text == null) {
      fault(line, 1, "There is no text; write a class, a tab and the text.");
      return;
    }
    Optional<WordingClass> known = named(WordingClass.values(), fields);
    Optional<Label> given = named(Label.values(), label);
    if (known.isEmpty()) {
      fault(line, 1, "There is no class \"%s\"; write one of %s.".formatted(fields, CLASSES));
    } else if (given.isEmpty() && !label.isBlank()) {
      fault(
          line,
          1,
          "There is no label \"%s\"; write VAGUE or CONCRETE, or leave it out.".formatted(label));
    } else {
      answers.add(new LabelledAnswer(line, known.get(), text, given.orElse(null)));
    }
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst();
  }

  private void fault(int line, int column, String message) {
    faults.add(new Fault(new Place(line, column), "", message));
  }
}
