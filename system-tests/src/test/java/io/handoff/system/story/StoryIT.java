package io.handoff.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.mail.CaughtMail;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.HandoffMails;
import io.handoff.system.deal.RegionalReporting;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class StoryIT {

  @Test
  void aPromiseOnUnseenDataIsReturnedAndApprovedWithTwoCleanRegionsFirst(RunningSuite suite) {
    // Given
    RegionalReporting story = RegionalReporting.draft(suite);

    // When
    Answer checked = story.awaitFindings();

    // Then
    assertThat(checked.texts("/findings/items", "check"))
        .containsExactly("HO-DATE-001", "HO-SYS-007");
    assertThat(checked.text("/findings/items/0/severity")).isEqualTo("BLOCKING");
    assertThat(checked.text("/findings/items/0/path")).isEqualTo("milestones.weekOne.inputs");
    assertThat(checked.text("/findings/items/0/seen"))
        .isEqualTo(
            "The firm date 1 June 2027 stands on dataSources.east, whose data nobody here has"
                + " seen.");

    // When
    story.submit();
    Answer review = story.awaitReview(1);
    Answer returned = story.giveBack();

    // Then
    assertThat(review.text("/state")).isEqualTo("OPEN");
    assertThat(review.text("/reviewer/email")).isEqualTo("rina.patel@example.com");
    assertThat(returned.texts("/review/reasons", "text"))
        .containsExactly(RegionalReporting.RETURN_REASON);
    assertThat(returned.text("/review/summary")).isEqualTo(RegionalReporting.RETURN_SUMMARY);

    // When
    story.revise();
    Answer checkedAgain = story.awaitFindings();
    story.submit();
    Answer secondReview = story.awaitReview(2);
    Answer approved = story.approve();

    // Then
    assertThat(checkedAgain.texts("/findings/items", "check")).containsExactly("HO-SYS-007");
    assertThat(secondReview.body().at("/round").asInt()).isEqualTo(2);
    assertThat(approved.body().at("/revision").asInt()).isEqualTo(2);
    assertThat(story.trail()).isEqualTo(RegionalReporting.TRAIL);
    keepsBothRevisions(suite, story.id());
    hasTheMails(suite, story, review, secondReview);
  }

  private static void keepsBothRevisions(RunningSuite suite, String id) {
    Desk desk = Desk.at(suite);
    Answer first = desk.read(User.AUDITOR, id, "revisions/1");
    Answer second = desk.read(User.AUDITOR, id, "revisions/2");
    String inputs = "/document/milestones/weekOne/inputs";
    assertThat(first.body().at(inputs)).hasSize(3);
    assertThat(second.body().at(inputs)).hasSize(2);
    assertThat(first.text("/hash")).matches("[0-9a-f]{64}").isNotEqualTo(second.text("/hash"));
  }

  private static void hasTheMails(
      RunningSuite suite, RegionalReporting story, Answer review, Answer secondReview) {
    Patience.await("five mails")
        .untilAsserted(() -> assertThat(HandoffMails.about(suite, story.number())).hasSize(5));
    List<CaughtMail> mails = HandoffMails.about(suite, story.number());
    assertThat(mails)
        .extracting(HandoffMails::label)
        .containsExactlyInAnyOrderElementsOf(RegionalReporting.MAILS);
    assertThat(mails)
        .extracting(CaughtMail::subject)
        .containsOnly("Fernhill Regional Sales – Regional reporting (" + story.number() + ")");
    List<String> texts = StoryMails.texts(suite, story.number(), review, secondReview);
    assertThat(mails)
        .allSatisfy(
            mail ->
                assertThat(texts)
                    .filteredOn(text -> StoryMails.matches(text, mail))
                    .as(mail.text())
                    .hasSize(1));
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(mails)
                    .filteredOn(mail -> StoryMails.matches(text, mail))
                    .as(text)
                    .hasSize(1));
  }
}
