package io.handoff.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import org.junit.jupiter.api.Test;

/** What people typed becomes fit to be shown. */
class PlainTextTest {

  @Test
  void runsALineTogether() {
    assertThat(PlainText.line(" Acme\r\n\tLtd.\0 \u2028 South \u202Eevil"))
        .isEqualTo("Acme Ltd. South evil");
    assertThat(PlainText.line(null)).isEmpty();
  }

  @Test
  void keepsEmojiWhole() {
    assertThat(PlainText.line("👩‍💻 🚀")).isEqualTo("👩‍💻 🚀");
    assertThat(PlainText.line("🚀".repeat(500))).isEqualTo("🚀".repeat(399) + "…");
  }

  @Test
  void keepsParagraphsButNoHoles() {
    assertThat(PlainText.paragraphs("one\r\ntwo \n\n\n\n three\u0007"))
        .isEqualTo("one\ntwo\n\nthree");
    assertThat(PlainText.paragraphs("x".repeat(3000))).hasSize(2000).endsWith("…");
  }

  @Test
  void endsASentence() {
    assertThat(PlainText.sentence("Three regions")).isEqualTo("Three regions.");
    assertThat(PlainText.sentence("Really?")).isEqualTo("Really?");
    assertThat(PlainText.sentence(" ")).isEmpty();
  }

  @Test
  void callsAPersonByNameOrElseByAddress() {
    assertThat(PlainText.nameOf(new Person("Rina Patel", "rina@example.com")))
        .isEqualTo("Rina Patel");
    assertThat(PlainText.nameOf(new Person(" ", "rina@example.com"))).isEqualTo("rina@example.com");
  }

  @Test
  void wrapsWideLinesUnderTheirMark() {
    String word = "sixteen-letters-";
    String wide = word + (" " + word).repeat(5);

    assertThat(PlainText.wrap("12. " + wide + "\n> " + wide + "\n- short\n"))
        .isEqualTo(
            """
            12. sixteen-letters- sixteen-letters- sixteen-letters- sixteen-letters-
                sixteen-letters- sixteen-letters-
            > sixteen-letters- sixteen-letters- sixteen-letters- sixteen-letters-
            > sixteen-letters- sixteen-letters-
            - short
            """);
  }

  @Test
  void neverBreaksAWordSuchAsALink() {
    String link = "https://handoff.example.com/" + "x".repeat(100);

    assertThat(PlainText.wrap("See " + link + " now")).isEqualTo("See\n" + link + "\nnow\n");
  }
}
