package io.handoff.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WordListsTest {

  private final WordLists lists = WordLists.beside(WordListsTest.class, "word-lists.txt");

  @Test
  void readsPhrasesBetweenCommasOverSeveralLines() {
    assertThat(lists.list("products")).containsExactly("sql server", "data cloud", "people hr");
  }

  @Test
  void passesOverCommentsAndEmptyLines() {
    assertThat(lists.set("kinds")).containsExactlyInAnyOrder("crm", "erp");
  }

  @Test
  void saysWhichListIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> lists.list("tools"))
        .withMessage("word-lists.txt has no list [tools]");
  }

  @Test
  void takesNoWordTwiceInASet() {
    assertThatIllegalArgumentException().isThrownBy(() -> lists.set("twice"));
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordLists.beside(WordListsTest.class, "none.txt"))
        .withMessage("there is no none.txt beside io.handoff.check.text.WordListsTest");
  }
}
