package io.handoff.deals.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.DocumentJson;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarliestStartTest {

  /** A Friday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  @DisplayName(
      "R36, R37: The last open approval or slow dependency tells the earliest start, and what else is open")
  void waitsForTheLastOpenApproval() {
    // Given
    String record =
        """
        {'securityAsks': {
           'vendor': {'topic': 'VENDOR_REVIEW', 'wanted': true, 'leadTimeDays': 10},
           'legal': {'topic': 'LEGAL_CHECK', 'wanted': true, 'leadTimeDays': 15,
                     'startedOn': '2026-11-16'}},
         'customerInputs': {'i1': {'state': 'REQUESTED', 'dueDate': '2026-11-30'}},
         'dependencies': {'x1': {'text': 'Managers agree on columns', 'leadTimeDays': 3}}}
        """;

    // When
    EarliestStart start = start(record);

    // Then
    assertThat(start.day()).isEqualTo("2026-12-07");
    assertThat(start.waitsFor())
        .extracting(wait -> wait.path() + " " + wait.until())
        .containsExactly(
            "securityAsks.legal 2026-12-07",
            "securityAsks.vendor 2026-12-04",
            "customerInputs.i1 2026-11-30",
            "dependencies.x1 2026-11-25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "securityAsks | {'wanted': true, 'clearance': 'CLEARED', 'leadTimeDays': 10}",
        "securityAsks | {'wanted': false, 'leadTimeDays': 10}",
        "securityAsks | {'status': 'UNKNOWN', 'leadTimeDays': 10}",
        "securityAsks | {'topic': 'SINGLE_SIGN_ON', 'wanted': true, 'neededOn': '2027-06-01'}",
        "customerInputs | {'state': 'RECEIVED', 'dueDate': '2026-11-30'}",
        "customerInputs | {'state': 'CHECKED', 'leadTimeDays': 5}",
        "dependencies | {'leadTimeDays': 5, 'settledOn': '2026-11-18'}",
        "dependencies | {'text': 'Nobody knows how long this takes'}"
      })
  @DisplayName("R36: What is settled, not wanted or without a day holds nothing up")
  void waitsForNothingElse(String register, String entry) {
    EarliestStart start = start("{'%s': {'e1': %s}}".formatted(register, entry));

    assertThat(start).isEqualTo(new EarliestStart(TODAY, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "customerInputs | {'state': 'REQUESTED', 'dueDate': '2026-11-02'} | 2026-11-20",
        "customerInputs | {'state': 'REJECTED', 'leadTimeDays': 1} | 2026-11-23",
        "securityAsks | {'wanted': true, 'startedOn': '2026-10-01', 'leadTimeDays': 3} | 2026-11-20",
        "securityAsks | {'topic': 'IP_ALLOWLISTING', 'wanted': true, 'neededOn': '2027-01-11'} | 2027-01-11",
        "dependencies | {'leadTimeDays': 260} | 2027-11-19",
        "customerInputs | {'state': 'REQUESTED', 'dueDate': '2026-11-28'} | 2026-11-30"
      })
  @DisplayName("R36: What is late is expected today, and work is from Monday to Friday")
  void expectsWhatIsLateToday(String register, String entry, LocalDate day) {
    EarliestStart start = start("{'%s': {'e1': %s}}".formatted(register, entry));

    assertThat(start.day()).isEqualTo(day);
    assertThat(start.waitsFor()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 0, 2026-11-20",
    "2026-11-21, 0, 2026-11-20",
    "2026-11-20, 1, 2026-11-23",
    "2026-11-21, 1, 2026-11-23",
    "2026-11-22, 5, 2026-11-27",
    "2026-11-16, 4, 2026-11-20",
    "2026-11-16, 5, 2026-11-23",
    "2026-11-20, 10, 2026-12-04"
  })
  void countsWorkingDays(LocalDate day, int workingDays, LocalDate reached) {
    assertThat(WorkingDays.after(day, workingDays)).isEqualTo(reached);
  }

  private static EarliestStart start(String json) {
    return EarliestStart.of(DocumentJson.read(json.replace('\'', '"')), TODAY);
  }
}
