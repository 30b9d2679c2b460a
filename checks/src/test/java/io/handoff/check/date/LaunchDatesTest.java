package io.handoff.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.PromisedDate;
import io.handoff.check.RecordFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Launch",
        "Dashboard live",
        "Portal goes live for 40 users",
        "Go-live",
        "GO LIVE phase 1",
        "Roll-out to the north",
        "Rollout",
        "Cut-over from the old portal",
        "Pilot released"
      })
  void knowsALaunchByItsName(String name) {
    assertThat(LaunchDates.isLaunch(name)).isTrue();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "Weekly manager report",
        "Live data sample received",
        "Training before launch",
        "Pre-launch review",
        "Support after go-live ends",
        "Olive Street office opens",
        "Delivery of slides"
      })
  void leavesOtherNamesAlone(String name) {
    assertThat(LaunchDates.isLaunch(name)).isFalse();
  }

  @Test
  void takesTheFirstPromisedDateWhenNoneIsNamedSo() {
    assertThat(
            LaunchDates.of(
                RecordFixture.of(
                        """
                        {'milestones':{
                         'b':{'name':'Second group works in the portal','promisedDate':'2027-07-01','mode':'FIRM'},
                         'a':{'name':'Pilot group works in the portal','promisedDate':'2027-06-01','mode':'FIRM'},
                         'x':{'name':'Old exports loaded','promisedDate':'2027-05-01','mode':'FIRM'}}}
                        """)
                    .document()))
        .extracting(PromisedDate::id)
        .containsExactly("a");
  }

  @Test
  void takesNoTrialWhoseDateMayMove() {
    assertThat(
            LaunchDates.of(
                RecordFixture.of(
                        """
                        {'milestones':{
                         'a':{'name':'Pilot at one station','promisedDate':'2027-04-05',
                          'promisedUntil':'2027-04-16','mode':'RANGE'},
                         'b':{'name':'Seven stations on the desk','promisedDate':'2027-05-10','mode':'FIRM'}}}
                        """)
                    .document()))
        .extracting(PromisedDate::id)
        .containsExactly("b");
  }

  @Test
  void takesNoOtherDateWhenTheLaunchItselfIsPaused() {
    assertThat(
            LaunchDates.of(
                RecordFixture.of(
                        """
                        {'milestones':{
                         'a':{'name':'Figures agreed','promisedDate':'2027-06-01','mode':'FIRM'},
                         'b':{'name':'Dashboard live','mode':'PAUSED'}}}
                        """)
                    .document()))
        .isEmpty();
  }
}
