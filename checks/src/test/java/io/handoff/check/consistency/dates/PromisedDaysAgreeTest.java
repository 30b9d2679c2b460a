package io.handoff.check.consistency.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisedDaysAgreeTest {

  private final PromisedDaysAgree check = new PromisedDaysAgree();

  @ParameterizedTest(name = "R28 dashboard live on 1 June 2027; promised: {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The dashboard is live by 15 May 2027 | 1",
        "The dashboard is live by May 15 | 1",
        "The dashboard is live by 15th May | 1",
        "One dashboard with 6 charts, delivered by 15.5.2027 | 1",
        "Dashboard by 2027-05-15 | 1",
        "The dashboard is live on 8 June 2027 | 1",
        "The dashboard is live no later than 15 May 2027 | 0",
        "The dashboard is live by 1 June 2027 | 0",
        "The dashboard is live by 12 June 2027 | 0",
        "Training on the dashboard by 15 May 2027 | 0",
        "A dashboard draft by 15 May 2027 | 0",
        "The first dashboard by 15 May 2027 | 0",
        "The dashboard may be live by 15 May 2027 | 0",
        "The dashboard shows figures from 15 May 2027 | 0",
        "The dashboard by 15 May or 1 June 2027 | 0",
        "Weekly report by 15 May 2027 | 0",
        "Dashboard icons by 15 May 2027 | 0",
        "The dashboard is live. Files come by 15 May 2027 | 0",
        "The dashboard is live by 31 February 2027 | 0"
      })
  void comparesPromisesWithMilestones(String promise, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'milestones':{'m':{'name':'Dashboard live','mode':'FIRM','promisedDate':'2027-06-01'}},'promises':{'p':{'kind':'COMMITMENT','text':'%s'}}}"
                        .formatted(promise))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R28 {0}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "{'m':{'name':'Dashboard live','mode':'PAUSED','promisedDate':'2027-06-01'}}",
        "{'m':{'name':'Dashboard live','mode':'RANGE','promisedDate':'2027-05-10','promisedUntil':'2027-06-01'}}",
        "{'m':{'name':'Dashboard live','requestedDate':'2027-06-01'}}",
        "{'m':{'name':'Dashboard live','promisedDate':'2027-06-01'},'n':{'name':'Dashboard ready','promisedDate':'2027-05-01'}}"
      })
  void letsPausedDatesRangesAndWishesBe(String milestones) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'promises':{'p':{'kind':'COMMITMENT','text':'The dashboard is live by 15 May 2027'}},'milestones':"
                        + milestones
                        + "}")))
        .isEmpty();
  }
}
