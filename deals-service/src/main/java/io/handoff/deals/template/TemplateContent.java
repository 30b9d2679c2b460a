package io.handoff.deals.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.template.CheckSetting;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.contracts.template.WordingClass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one version of the template asks.
 *
 * @param sections what is asked, in the order of the pages
 * @param checks engineering checks that it switches off or gives another severity, by check id
 */
public record TemplateContent(
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Section> sections,
    @Size(max = 500) Map<@Pattern(regexp = CHECK_ID) String, @NotNull CheckSetting> checks) {

  private static final String CHECK_ID = "HO-[A-Z]{2,20}-[0-9]{3}";

  /** Absent sections and settings are none. */
  public TemplateContent {
    sections = sections == null ? List.of() : sections;
    checks = checks == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(checks));
  }

  /** The questions, in the order of the pages. */
  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  /** What it says to the checks, as a version of the template. */
  public TemplateRules rules(int version) {
    Map<String, WordingClass> wording =
        questions()
            .filter(question -> question.wordingClass() != null)
            .collect(Collectors.toMap(Question::key, Question::wordingClass));
    return new TemplateRules(version, wording, checks);
  }

  /** The registers, in the order of the pages. */
  public Stream<RegisterPlace> registers() {
    return sections.stream().flatMap(section -> section.registers().stream());
  }

  /** One question. */
  public Optional<Question> question(String key) {
    return questions().filter(question -> question.key().equals(key)).findFirst();
  }

  /** What must be answered, as the answers stand. */
  public Stream<Question> required(Profile profile, Map<String, Answer> answers) {
    return questions().filter(question -> question.isRequired(profile, answers));
  }

  /**
   * What in these answers does not fit: an answer to no question, a value of another type, an
   * unknown choice. Paths begin with {@code answers}.
   */
  public Stream<FieldFault> misfits(Map<String, Answer> answers) {
    Map<String, Question> byKey = byKey();
    return answers.entrySet().stream()
        .flatMap(
            given -> {
              Question question = byKey.get(given.getKey());
              String path = "answers." + given.getKey();
              return question == null
                  ? Stream.of(unknownQuestion(path))
                  : TypedAnswer.misfits(path, question, given.getValue());
            });
  }

  /** The questions by key. */
  @JsonIgnore
  Map<String, Question> byKey() {
    Map<String, Question> byKey = new LinkedHashMap<>();
    questions().forEach(question -> byKey.put(question.key(), question));
    return byKey;
  }

  private static FieldFault unknownQuestion(String path) {
    return new FieldFault(
        path,
        "unknown-question",
        "The template has no such question; use the key of one it has, or put this into"
            + " assumptions, questions or context.");
  }

  static TemplateContent read(String json) {
    try {
      return DocumentJson.mapper().readValue(json, TemplateContent.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String write() {
    try {
      return DocumentJson.mapper().writeValueAsString(this);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
