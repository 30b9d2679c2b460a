package io.handoff.notification.message;

import static io.handoff.notification.message.MessageFixture.approvedWith;
import static io.handoff.notification.message.MessageFixture.commented;
import static io.handoff.notification.message.MessageFixture.returnedWith;
import static io.handoff.notification.message.MessageFixture.returnedWithSuggestions;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.notification.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The mail about what was said on a revision: its text, and what is seen of its HTML. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CommentMailTest {

  private static final UUID THREAD = UUID.fromString("019e4541-20c8-7b0e-9c55-3f1d2a6b7c80");

  @Inject Composer composer;

  @Test
  void tellsAllThatWasSentAtOnce() {
    ComposedMail mail =
        composer.compose(
            commented(
                3,
                List.of(
                    new Comment(THREAD, "answers.whyNow", "Who said June?", false, true),
                    new Comment(THREAD, "milestones.m2", "A range is fine.", true, false)),
                new SuggestedValue(
                    THREAD, "questions.q7", new TextNode("x"), null, "Ask Owen Clarke", null),
                new SuggestedValue(THREAD, "exclusions.sso", null, null, null, null)));

    assertThat(mail.subject()).isEqualTo("Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            Rina Patel commented on revision 2 at 16:10 CET on Fri 20 Nov.

            2 comments, 2 suggestions, 3 verdicts:
            1. Why now: Who said June?
            2. Dates, m2, in reply: A range is fine.
            3. Open questions, q7: a value is suggested. Ask Owen Clarke.
            4. Not in scope, sso: take this out.

            Read and answer:
            http://localhost:8081/deals/HO-1001

            An approval waits until what blocks is resolved.

            --
            You get this because you are the sales owner of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Rina Patel commented on revision 2: 2 comments, 2 suggestions, 3 verdicts.
            Fernhill Sales – Regional reporting (HO-1001)
            Rina Patel commented on revision 2 at 16:10 CET on Fri 20 Nov.
            2 comments, 2 suggestions, 3 verdicts:
            1. Why now: Who said June?
            2. Dates, m2, in reply: A range is fine.
            3. Open questions, q7: a value is suggested. Ask Owen Clarke.
            4. Not in scope, sso: take this out.
            [Read and answer](http://localhost:8081/deals/HO-1001)
            An approval waits until what blocks is resolved.
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  @DisplayName("R104 The mail of a return says how many suggestions wait")
  void aReturnSaysWhatWaits() {
    ComposedMail mail = composer.compose(returnedWithSuggestions(2));

    assertThat(mail.text())
        .contains(
            """
            1. Goal: Say which month.

            2 suggestions wait beside the record; apply or decline.

            Open your list:
            """);
    assertThat(VisibleText.of(mail.html()))
        .contains("2 suggestions wait beside the record; apply or decline.");
    assertThat(composer.compose(returnedWithSuggestions(1)).text())
        .contains("1 suggestion waits beside the record; apply or decline.");
    assertThat(composer.compose(returnedWithSuggestions(0)).text())
        .contains("1. Goal: Say which month.\n\nOpen your list:");
  }

  @Test
  @DisplayName("R99 What is sent with a decision stands in its mail")
  void aDecisionHoldsWhatWasSentWithIt() {
    Words said =
        new Words(
            List.of(new Comment(THREAD, "answers.whyNow", "Who said June?", false, true)),
            List.of(
                new SuggestedValue(
                    THREAD, "questions.q7", new TextNode("x"), null, "Ask Owen Clarke", null)),
            3);

    ComposedMail returned = composer.compose(returnedWith(said));
    ComposedMail approved = composer.compose(approvedWith(said));

    assertThat(returned.text())
        .startsWith(
            """
            Rina Patel returned revision 2 at 16:10 CET on Fri 20 Nov. It is your turn,
            Mei Lin.

            1 thing to change:
            1. Goal: Say which month.

            1 suggestion waits beside the record; apply or decline.

            With it came 1 comment, 1 suggestion, 3 verdicts:
            - Why now: Who said June?
            - Open questions, q7: a value is suggested. Ask Owen Clarke.

            Open your list:
            """);
    assertThat(VisibleText.of(returned.html()))
        .contains(
            """
            With it came 1 comment, 1 suggestion, 3 verdicts:
            Why now: Who said June?
            Open questions, q7: a value is suggested. Ask Owen Clarke.
            [Open your list]""");
    assertThat(approved.text())
        .contains(
            """
            With it came 1 comment, 1 suggestion, 3 verdicts:
            - Why now: Who said June?
            - Open questions, q7: a value is suggested. Ask Owen Clarke.

            See the approved handoff:
            """);
    assertThat(VisibleText.of(approved.html())).contains("Why now: Who said June?");
  }

  @Test
  void tellsVerdictsAlone() {
    assertThat(composer.compose(commented(1, List.of())).text())
        .startsWith(
            """
            Rina Patel commented on revision 2 at 16:10 CET on Fri 20 Nov.

            1 verdict.

            Read and answer:
            """);
  }

  @Test
  void tellsTheFirstOfMany() {
    List<Comment> many =
        IntStream.rangeClosed(1, 23)
            .mapToObj(i -> new Comment(THREAD, "answers.goal", "Comment " + i, false, false))
            .toList();

    assertThat(composer.compose(commented(0, many)).text())
        .contains("23 comments:\n1. Goal: Comment 1\n")
        .contains("20. Goal: Comment 20\nand 3 more\n\nRead and answer:")
        .doesNotContain("Comment 21")
        .doesNotContain("An approval waits");
  }
}
