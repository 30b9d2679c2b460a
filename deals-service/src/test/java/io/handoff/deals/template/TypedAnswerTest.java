package io.handoff.deals.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.DocumentJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a template says about answers: which do not fit, and which are missing. */
class TypedAnswerTest {

  private static final TemplateContent CONTENT = ShippedTemplate.content();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "oneSystem | {'status':'ASSUMED'} | answers.oneSystem unknown-question",
        "whyNow | {'value':{'number':5}} | answers.whyNow.value.number wrong-type",
        "goal | {'value':{'choice':'X'}} | answers.goal.value.choice wrong-type",
        "launchWindow | {'value':{'number':5}} | answers.launchWindow.value.number wrong-type",
        "launchWindow | {'value':{'from':'2027-06-12','to':'2027-06-01'}} | answers.launchWindow.value.to range-reversed",
        "hardDeadline | {'value':{'to':'2027-06-12'}} | answers.hardDeadline.value.to wrong-type",
        "dealKind | {'value':{'choice':'BIG'}} | answers.dealKind.value.choice unknown-choice",
        "dealKind | {'value':{'choice':''}} | answers.dealKind.value.choice unknown-choice",
        "teams | {'value':{'money':{'amount':5,'currency':'EUR'}}} | answers.teams.value.money wrong-type",
        "historicalData | {'segments':{'east':{'value':{'choice':'MAYBE'}}}} | answers.historicalData.segments.east.value.choice unknown-choice",
        "whyNow | {'segments':{'east':{'value':{'unit':'days'}}}} | answers.whyNow.segments.east.value.unit wrong-type"
      })
  void refusesWhatDoesNotFit(String key, String answer, String fault) {
    assertThat(names(CONTENT.misfits(answers(key, answer)))).containsExactly(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "whyNow | {}",
        "goal | {'customerFact':'a','value':{}}",
        "teams | {'value':{'number':3,'unit':'regions'}}",
        "teams | {'value':{'number':3}}",
        "costOfDelay | {'value':{'money':{'amount':4500,'currency':'EUR'}}}",
        "hardDeadline | {'value':{'from':'2027-06-30'}}",
        "launchWindow | {'value':{'from':'2027-06-01','to':'2027-06-01'}}",
        "successMeasure | {'value':{'metric':'Hours','baseline':16,'target':2,'unit':'hours'}}",
        "successMeasure | {'value':{'target':2}}",
        "context | {'customerFact':'They are careful.'}"
      })
  void savesWhatFits(String key, String answer) {
    assertThat(CONTENT.misfits(answers(key, answer))).isEmpty();
  }

  @Test
  void listsEverythingThatDoesNotFitAtOnce() {
    Map<String, Answer> given = new LinkedHashMap<>();
    given.putAll(answers("one", "{}"));
    given.putAll(answers("dealKind", "{'value':{'choice':'BIG','number':1,'unit':'x'}}"));

    assertThat(names(CONTENT.misfits(given)))
        .containsExactlyInAnyOrder(
            "answers.one unknown-question",
            "answers.dealKind.value.number wrong-type",
            "answers.dealKind.value.unit wrong-type",
            "answers.dealKind.value.choice unknown-choice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'baseline':16,'target':2,'unit':'hours'} | metric",
        "{'metric':'Time','target':2,'unit':'hours'} | baseline",
        "{'metric':'Time','baseline':16,'unit':'hours'} | target",
        "{'metric':'Time','baseline':16,'target':2} | unit",
        "{'metric':' ','baseline':16,'target':2,'unit':'hours'} | metric"
      })
  @DisplayName("R17: A success measure without metric, baseline, target or unit is not one")
  void asksForEveryPartOfAMeasure(String value, String missing) {
    Map<String, Answer> given =
        answers("successMeasure", "{'status':'ASSUMED','value':" + value + "}");

    assertThat(gaps("successMeasure", given))
        .containsExactly("answers.successMeasure.value." + missing + " missing");
  }

  @Test
  @DisplayName("R17: Words alone are no success measure")
  void wordsAloneAreNoMeasure() {
    Map<String, Answer> given =
        answers("successMeasure", "{'status':'ASSUMED','customerFact':'2 days to 2 hours'}");

    assertThat(gaps("successMeasure", given)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | answers.goal",
        "{'customerFact':'Faster reports'} | answers.goal",
        "{'status':'CONFIRMED'} | answers.goal",
        "{'status':'ASSUMED','salesAssumption':'  '} | answers.goal",
        "{'segments':{'east':{'status':'ASSUMED'},'west':{'status':'UNKNOWN'}}} | answers.goal.segments.east"
      })
  @DisplayName("R12: A blank is not an answer, and neither are words without a status")
  void aBlankIsNoAnswer(String answer, String path) {
    assertThat(gaps("goal", answers("goal", answer))).containsExactly(path + " missing");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  @DisplayName("R12: An unknown is an answer, whatever the type")
  void anUnknownIsAnAnswer(Profile profile) {
    Map<String, Answer> unknown = new LinkedHashMap<>();
    CONTENT
        .required(profile, Map.of())
        .forEach(question -> unknown.putAll(answers(question.key(), "{'status':'UNKNOWN'}")));

    assertThat(
            CONTENT
                .required(profile, unknown)
                .flatMap(question -> question.gaps(unknown.get(question.key()))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "REPORTING, true",
    "MIGRATION, true",
    "INTEGRATION, false",
    "APPLICATION, false",
    "SERVICE, false"
  })
  @DisplayName("R52: Reporting and migration deals decide whether old data is in or out")
  void asksForOldData(String kind, boolean asked) {
    Map<String, Answer> given = answers("dealKind", "{'value':{'choice':'" + kind + "'}}");

    assertThat(required(Profile.SHORT, given).contains("historicalData")).isEqualTo(asked);
    assertThat(required(Profile.FULL, given).contains("historicalData")).isEqualTo(asked);
  }

  @Test
  @DisplayName("R51: The kind of one region alone calls for what follows from it")
  void aSegmentCalls() {
    Map<String, Answer> given =
        answers("dealKind", "{'segments':{'east':{'value':{'choice':'MIGRATION'}}}}");

    assertThat(required(Profile.SHORT, given)).contains("historicalData");
  }

  @Test
  @DisplayName("R29: A hard deadline needs its day and its outside cause")
  void aHardDeadlineNeedsItsCause() {
    Map<String, Answer> outside = answers("outsideDeadline", "{'value':{'choice':'YES'}}");
    Map<String, Answer> dated = answers("hardDeadline", "{'value':{'from':'2027-06-30'}}");

    assertThat(required(Profile.FULL, Map.of())).contains("outsideDeadline");
    assertThat(required(Profile.SHORT, outside)).contains("hardDeadline");
    assertThat(required(Profile.SHORT, dated)).contains("hardDeadlineCause");
    assertThat(required(Profile.SHORT, Map.of()))
        .doesNotContain("hardDeadline", "hardDeadlineCause");
  }

  private static List<String> required(Profile profile, Map<String, Answer> answers) {
    return CONTENT.required(profile, answers).map(Question::key).toList();
  }

  private static List<String> gaps(String key, Map<String, Answer> answers) {
    return names(CONTENT.question(key).orElseThrow().gaps(answers.get(key)));
  }

  private static List<String> names(Stream<FieldFault> faults) {
    return faults.map(fault -> fault.path() + " " + fault.code()).toList();
  }

  private static Map<String, Answer> answers(String key, String answer) {
    try {
      return Map.of(key, DocumentJson.mapper().readValue(answer.replace('\'', '"'), Answer.class));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }
}
