package io.handoff.deals.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.problem.FieldFault;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterAdviceTest {

  private static final String DETAILS =
      """
      {'system': 'Tally HR 9', 'status': 'ASSUMED', 'rhythm': 'daily at 05:00',
       'objects': 'staff', 'mapping': 'by staff number', 'realDataTest': 'one week in parallel',
       'failureHandling': 'sent again', 'apiDocs': 'https://docs.example.com/tally'}
      """;

  @Test
  @DisplayName("R56: An API without a link to its documents is advised on, and not refused")
  void asksForTheDocumentsOfAnApi() {
    WholeRecord record = WholeRecord.read().with("integrations.n1", DETAILS);
    assertThat(advice(record)).containsExactly("dataSources.d1.apiDocs");
    assertThat(advice(record.with("dataSources.d1.apiDocs", "'https://docs.example.com/crm'")))
        .isEmpty();
    assertThat(advice(record.without("integrations.n1.apiDocs")))
        .containsExactly("integrations.n1.apiDocs");
    assertThat(WholeRecord.read().faults()).isEmpty();
  }

  @Test
  @DisplayName("R56: A file needs no documents of an API")
  void asksNothingOfFiles() {
    assertThat(
            advice(
                WholeRecord.read()
                    .with("dataSources.d1.transferMode", "'FILE_UPLOAD'")
                    .without("integrations")))
        .isEmpty();
  }

  @Test
  @DisplayName("R62: What runs by itself is asked for objects, mapping, test and failure handling")
  void asksForTheDetailOfWhatRunsByItself() {
    String n1 = "integrations.n1.";
    WholeRecord record =
        WholeRecord.read()
            .without("dataSources")
            .with(
                "integrations.n1",
                "{'system': 'Tally HR 9', 'apiDocs': 'https://docs.example.com/tally'}");

    assertThat(advice(record)).containsExactly(n1 + "rhythm");
    assertThat(advice(record.with(n1 + "rhythm", "'daily at 05:00'")))
        .containsExactly(
            n1 + "objects", n1 + "mapping", n1 + "realDataTest", n1 + "failureHandling");
    assertThat(advice(record.with(n1 + "rhythm", "' Manual'"))).isEmpty();
    assertThat(advice(record.without(n1 + "rhythm").with(n1 + "status", "'UNKNOWN'"))).isEmpty();
  }

  @Test
  @DisplayName("R37: What moves outside is asked how long it takes, until it is settled")
  void asksHowLongAnOutsideTeamTakes() {
    WholeRecord record =
        WholeRecord.read()
            .without("dataSources")
            .without("integrations")
            .with("dependencies", "{'x1': {'text': 'The managers agree on columns.'}}");
    String x1 = "dependencies.x1.";

    assertThat(advice(record)).containsExactly(x1 + "leadTimeDays");
    assertThat(advice(record.with(x1 + "cadence", "'meets weekly'"))).isEmpty();
    assertThat(advice(record.without(x1 + "cadence").with(x1 + "leadTimeDays", "5"))).isEmpty();
    assertThat(advice(record.without(x1 + "leadTimeDays").with(x1 + "settledOn", "'2026-11-18'")))
        .isEmpty();
  }

  private static List<String> advice(WholeRecord record) {
    return RegisterRules.advice(record.document()).map(FieldFault::path).toList();
  }
}
