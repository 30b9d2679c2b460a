package io.handoff.deals.template;

import io.handoff.chassis.problem.FieldFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a template may not ask: every field of the record has one place, both profiles share the
 * core, and free text comes last and never counts. Paths are those of the request's body.
 */
final class ContentRules {

  /** What every version asks in every profile; a version may reword it, and nothing more. */
  private static final Map<String, ValueType> CORE =
      Map.of(
          "purchaseStatement", ValueType.TEXT,
          "whyNow", ValueType.TEXT,
          "goal", ValueType.TEXT,
          "successMeasure", ValueType.MEASURE);

  private final TemplateContent content;
  private final Map<String, Question> byKey;
  private final List<FieldFault> faults = new ArrayList<>();

  private ContentRules(TemplateContent content) {
    this.content = content;
    this.byKey = content.byKey();
  }

  /** Everything that is wrong with a template. */
  static List<FieldFault> faults(TemplateContent content) {
    ContentRules rules = new ContentRules(content);
    rules.coreIsAsked();
    rules.contextComesLast();
    rules.everythingHasOnePlace();
    rules.topicsAreThoseOfSecurity();
    rules.eachKeyIsUsedOnce();
    rules.eachQuestionIsSound();
    return List.copyOf(rules.faults);
  }

  private void coreIsAsked() {
    CORE.forEach(
        (key, type) -> {
          Question question = byKey.get(key);
          if (question == null
              || question.valueType() != type
              || question.requiredIn().size() < Profile.values().length) {
            add(
                "sections",
                "core-missing",
                "Ask %s as %s, required in SHORT and FULL: every deal answers it."
                    .formatted(key, type));
          }
        });
  }

  private void contextComesLast() {
    List<Section> sections = content.sections();
    Section last = sections.get(sections.size() - 1);
    if (!last.key().equals(Section.CONTEXT)) {
      add("sections", "context-not-last", "Let the section context, for free text, come last.");
    }
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).key().equals(Section.CONTEXT)) {
        nothingCounts(i, sections.get(i).questions());
      }
    }
  }

  private void nothingCounts(int section, List<Question> questions) {
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      if (!question.requiredIn().isEmpty() || question.requiredWhen() != null) {
        add(
            questionPath(section, i),
            "context-counts",
            "Move it to another section, or leave requiredIn and requiredWhen out: context never"
                + " counts.");
      }
    }
  }

  private void everythingHasOnePlace() {
    places("register", RecordMembers.registers(), places(true));
    places("member", RecordMembers.head(), places(false));
  }

  private void places(String what, Set<String> known, Map<String, List<String>> placed) {
    placed.forEach(
        (name, paths) -> {
          if (!known.contains(name)) {
            add(
                paths.get(0),
                "unknown-" + what,
                "Use one of " + String.join(", ", new TreeSet<>(known)) + ".");
          }
          paths.stream()
              .skip(1)
              .forEach(path -> add(path, "placed-twice", "Leave it out; it has a place already."));
        });
    Set<String> missing = new TreeSet<>(known);
    missing.removeAll(placed.keySet());
    missing.forEach(
        name ->
            add(
                "sections",
                what + "-missing",
                "Give the " + what + " " + name + " a place in one section."));
  }

  private Map<String, List<String>> places(boolean registers) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (int i = 0; i < content.sections().size(); i++) {
      Section section = content.sections().get(i);
      List<String> names =
          registers
              ? section.registers().stream().map(RegisterPlace::register).toList()
              : section.members();
      String list = "sections." + i + (registers ? ".registers." : ".members.");
      for (int j = 0; j < names.size(); j++) {
        String path = list + j + (registers ? ".register" : "");
        places.computeIfAbsent(names.get(j), name -> new ArrayList<>()).add(path);
      }
    }
    return places;
  }

  private void topicsAreThoseOfSecurity() {
    for (int i = 0; i < content.sections().size(); i++) {
      List<RegisterPlace> registers = content.sections().get(i).registers();
      for (int j = 0; j < registers.size(); j++) {
        RegisterPlace place = registers.get(j);
        if (!place.topics().isEmpty() && !place.register().equals("securityAsks")) {
          add(
              "sections." + i + ".registers." + j + ".topics",
              "topics-unused",
              "Leave topics out; only securityAsks has them.");
        }
      }
    }
  }

  private void eachKeyIsUsedOnce() {
    Set<String> sections = new HashSet<>();
    Set<String> questions = new HashSet<>();
    for (int i = 0; i < content.sections().size(); i++) {
      Section section = content.sections().get(i);
      once(sections, section.key(), "sections." + i + ".key");
      for (int j = 0; j < section.questions().size(); j++) {
        once(questions, section.questions().get(j).key(), questionPath(i, j) + ".key");
      }
    }
  }

  private void once(Set<String> used, String key, String path) {
    if (!used.add(key)) {
      add(path, "duplicate-key", "Choose another key; this one is taken.");
    }
  }

  private void eachQuestionIsSound() {
    Set<String> before = new HashSet<>();
    for (int i = 0; i < content.sections().size(); i++) {
      List<Question> questions = content.sections().get(i).questions();
      for (int j = 0; j < questions.size(); j++) {
        Question question = questions.get(j);
        choicesFit(question, questionPath(i, j) + ".choices");
        coreIsShared(question, questionPath(i, j) + ".requiredIn");
        conditionHolds(question, before, questionPath(i, j) + ".requiredWhen");
        before.add(question.key());
      }
    }
  }

  private void choicesFit(Question question, String path) {
    boolean choice = question.valueType() == ValueType.CHOICE;
    if (choice && question.choices().size() < 2) {
      add(path, "too-few-choices", "Give at least two choices.");
    }
    if (!choice && !question.choices().isEmpty()) {
      add(path, "choices-unused", "Leave choices out, or make the valueType CHOICE.");
    }
    Set<String> values = question.choices().stream().map(Choice::value).collect(Collectors.toSet());
    if (values.size() < question.choices().size()) {
      add(path, "duplicate-choice", "Give every choice a value of its own.");
    }
  }

  private void coreIsShared(Question question, String path) {
    if (question.requiredIn().equals(Set.of(Profile.SHORT))) {
      add(path, "core-not-shared", "Add FULL: what SHORT requires, FULL requires too.");
    }
  }

  private void conditionHolds(Question question, Set<String> before, String path) {
    Condition condition = question.requiredWhen();
    if (condition == null) {
      return;
    }
    if (!before.contains(condition.question())) {
      add(path + ".question", "not-asked-before", "Name a question that comes before this one.");
      return;
    }
    Question other = byKey.get(condition.question());
    if (other != null && !condition.choices().stream().allMatch(other::offers)) {
      add(path + ".choices", "unknown-choice", "Use choices of the question " + other.key() + ".");
    }
  }

  private static String questionPath(int section, int question) {
    return "sections." + section + ".questions." + question;
  }

  private void add(String path, String code, String message) {
    faults.add(new FieldFault(path, code, message));
  }
}
