package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.template.Profile;
import io.handoff.deals.template.ShippedTemplate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredAnswersGivenTest {

  @ParameterizedTest
  @EnumSource(Profile.class)
  @DisplayName("R14: Nothing is submitted without saying what was bought")
  void asksWhatWasBought(Profile profile) {
    assertThat(faults(profile, "{}"))
        .contains(
            new FieldFault(
                "answers.purchaseStatement",
                "missing",
                "Say in one plain sentence which product, for which users or teams, on which"
                    + " systems, and how many."));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  @DisplayName("R15: Nothing is submitted without saying why they want it now")
  void asksWhyNow(Profile profile) {
    assertThat(faults(profile, "{'whyNow':{'status':'ASSUMED','salesAssumption':' '}}"))
        .contains(
            new FieldFault(
                "answers.whyNow",
                "missing",
                "Name the event, contract, law or season, and its date."));
    assertThat(paths(profile, "{'whyNow':{'status':'ASSUMED','salesAssumption':'Board'}}"))
        .doesNotContain("answers.whyNow");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  @DisplayName("R16: Nothing is submitted without the business goal")
  void asksForTheGoal(Profile profile) {
    assertThat(paths(profile, "{}")).contains("answers.goal");
    assertThat(paths(profile, "{'goal':{'status':'UNKNOWN'}}")).doesNotContain("answers.goal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"REPORTING", "MIGRATION"})
  @DisplayName("R52: Reporting and migration are not submitted before old data is in or out")
  void asksForOldData(String kind) {
    String answers = "{'dealKind':{'status':'ASSUMED','value':{'choice':'%s'}}%s}";

    assertThat(paths(Profile.SHORT, answers.formatted(kind, "")))
        .contains("answers.historicalData");
    assertThat(
            paths(
                Profile.SHORT,
                answers.formatted(
                    kind, ",'historicalData':{'status':'ASSUMED','customerFact':'Some of it'}")))
        .contains("answers.historicalData.value.choice");
    assertThat(
            paths(
                Profile.SHORT,
                answers.formatted(
                    kind, ",'historicalData':{'status':'ASSUMED','value':{'choice':'OUT'}}")))
        .doesNotContain("answers.historicalData", "answers.historicalData.value.choice");
  }

  @Test
  @DisplayName("R51: An answer by region is missing while one region is")
  void asksEachRegion() {
    String answers =
        """
        {'goal':{'segments':{
          'north':{'status':'ASSUMED','customerFact':'2 hours'},
          'east':{'customerFact':'2 hours'}}}}
        """;

    assertThat(paths(Profile.SHORT, answers))
        .contains("answers.goal.segments.east")
        .doesNotContain("answers.goal", "answers.goal.segments.north");
  }

  private static List<String> paths(Profile profile, String answers) {
    return faults(profile, answers).stream().map(FieldFault::path).toList();
  }

  private static List<FieldFault> faults(Profile profile, String answers) {
    SubmitRule.Submission submission =
        new SubmitRule.Submission(
            DocumentJson.read("{\"answers\":" + answers.replace('\'', '"') + "}"),
            ShippedTemplate.content(),
            profile,
            List.of(),
            null);
    return new RequiredAnswersGiven().faults(submission).toList();
  }
}
