package io.handoff.deals.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.template.TemplateRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What version 1 of the template asks. */
class ShippedTemplateTest {

  private static final TemplateContent CONTENT = ShippedTemplate.content();

  @Test
  @DisplayName("R9: A short form asks less, but skips nothing of the core")
  void bothProfilesShareTheCore() {
    assertThat(keys(required(Profile.SHORT)))
        .containsExactly(
            "purchaseStatement", "whyNow", "dealKind", "goal", "successMeasure", "launchWindow");
    assertThat(keys(required(Profile.FULL))).containsAll(keys(required(Profile.SHORT)));
    assertThat(ShippedTemplate.text()).doesNotContainIgnoringCase("skip");
  }

  @Test
  @DisplayName("R11: Free text comes last and never counts")
  void contextComesLastAndNeverCounts() {
    // When
    Section last = CONTENT.sections().get(CONTENT.sections().size() - 1);

    // Then
    assertThat(last.key()).isEqualTo("context");
    assertThat(last.questions())
        .allSatisfy(
            question -> {
              assertThat(question.requiredIn()).isEmpty();
              assertThat(question.requiredWhen()).isNull();
              assertThat(question.gates()).isEmpty();
              assertThat(question.wordingClass()).isNull();
            });
  }

  @Test
  @DisplayName("The rules that the checks fall back on are those of the shipped template")
  void checksKnowTheShippedTemplate() {
    assertThat(CONTENT.rules(1)).isEqualTo(TemplateRules.shipped());
  }

  @ParameterizedTest
  @CsvSource({
    "purchaseStatement, TEXT",
    "whyNow, TEXT",
    "goal, TEXT",
    "successMeasure, MEASURE",
    "dealKind, CHOICE",
    "launchWindow, DATE_RANGE"
  })
  @DisplayName(
      "R14, R15, R16, R17: What was bought, why now, the goal and its measure are required")
  void asksTheOpening(String key, ValueType type) {
    Question question = CONTENT.question(key).orElseThrow();

    assertThat(question.requiredIn()).containsExactlyInAnyOrder(Profile.values());
    assertThat(question.valueType()).isEqualTo(type);
  }

  @Test
  @DisplayName("R18: The customer's approval stands beside the goal and its measure")
  void holdsTheCustomersApproval() {
    assertThat(section("goal").members()).contains("customerApproval");
    assertThat(keys(section("goal").questions())).contains("successMeasure", "scopeApproval");
  }

  @Test
  @DisplayName("R29: The launch window and the outside deadline are two questions")
  void keepsTheWindowAndTheDeadlineApart() {
    assertThat(keys(section("dates").questions()))
        .contains("launchWindow", "hardDeadline", "hardDeadlineCause");
  }

  @Test
  void givesEveryFieldOfTheRecordItsPlace() {
    Set<String> registers =
        CONTENT.registers().map(RegisterPlace::register).collect(Collectors.toSet());
    Set<String> head =
        CONTENT.sections().stream().flatMap(s -> s.members().stream()).collect(Collectors.toSet());

    assertThat(registers).isEqualTo(RecordMembers.registers());
    assertThat(head).isEqualTo(RecordMembers.head());
  }

  @Test
  void groupsItsSectionsAsThePagesDo() {
    Map<String, Long> sections =
        CONTENT.sections().stream()
            .collect(Collectors.groupingBy(Section::group, Collectors.counting()));

    assertThat(sections)
        .isEqualTo(
            Map.of(
                "The purchase", 4L,
                "What delivery needs", 6L,
                "What is open", 2L,
                "Sign-off", 2L,
                "Context", 1L));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  @DisplayName("R78: Security is asked in every profile, and in full for a full handoff")
  void asksForSecurity(Profile profile) {
    Set<SecurityTopic> asked =
        CONTENT.registers().flatMap(r -> r.topics(profile).stream()).collect(Collectors.toSet());

    assertThat(asked)
        .contains(
            SecurityTopic.SINGLE_SIGN_ON,
            SecurityTopic.AUDIT_LOG,
            SecurityTopic.DATA_LOCATION,
            SecurityTopic.RETENTION,
            SecurityTopic.VENDOR_REVIEW);
    assertThat(asked.equals(EnumSet.allOf(SecurityTopic.class))).isEqualTo(profile == Profile.FULL);
  }

  private static Section section(String key) {
    return CONTENT.sections().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<Question> required(Profile profile) {
    return CONTENT.questions().filter(asksIn(profile)).toList();
  }

  private static Predicate<Question> asksIn(Profile profile) {
    return question -> question.requiredIn().contains(profile);
  }

  private static List<String> keys(List<Question> questions) {
    return questions.stream().map(Question::key).toList();
  }
}
