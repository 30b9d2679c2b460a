package io.handoff.deals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What people typed stays text in Markdown. */
class MarkdownBriefTest {

  private final ObjectNode record = BriefFixture.regional();

  @Test
  void escapesWhatPeopleTyped() {
    // Given
    record.put(
        "title",
        "# <script>alert(1)</script> [click](https://example.net) *now* `x` a|b &copy; ~~c~~");

    // When
    String markdown = MarkdownBrief.of(BriefFixture.internal(record));

    // Then
    assertThat(markdown)
        .startsWith(
            "# \\# \\<script\\>alert(1)\\</script\\> \\[click\\](https://example.net) \\*now\\*"
                + " \\`x\\` a\\|b \\&copy; \\~\\~c\\~\\~\n");
  }

  @Test
  void keepsLinesOfATextUnderTheirLabel() {
    // Given
    record
        .withObject("/answers/whyNow")
        .put("customerFact", "They said:\n- one\r\n\n1. two\n+ three\n=====\n    code");

    // When
    String markdown = MarkdownBrief.of(BriefFixture.internal(record));

    // Then
    assertThat(markdown)
        .contains(
            """
              - The customer said: They said:\\
                \\- one\\
                1\\. two\\
                \\+ three\\
                \\=====\\
                code
            """
                .stripTrailing());
  }
}
