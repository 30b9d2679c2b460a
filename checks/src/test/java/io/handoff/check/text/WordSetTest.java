package io.handoff.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.check.told.CutText;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words know the lists that they stand in, whenever the lists were made. */
class WordSetTest {

  @Test
  void holdsItsWordsAndNoOthers() {
    WordSet list = WordSet.of("plough", "harrow");

    assertThat(list).containsExactlyInAnyOrder("plough", "harrow");
    assertThat(list.contains("sickle")).isFalse();
    assertThat(WordSet.Word.of("plough").isIn(list)).isTrue();
    assertThat(WordSet.Word.of("sickle").isIn(list)).isFalse();
  }

  @Test
  void takesEqualListsForOne() {
    WordSet list = WordSet.of("scythe", "flail");

    assertThat(WordSet.of("flail", "scythe")).isSameAs(list);
    assertThat(WordSet.of("flail")).isNotSameAs(list);
  }

  @Test
  void tellsListsApartHoweverManyThereAre() {
    WordSet first = WordSet.of("lathe");
    WordSet last = first;
    for (int i = 0; i < 200; i++) {
      last = WordSet.of("chisel", "list" + i);
    }

    assertThat(WordSet.Word.of("lathe").isIn(first)).isTrue();
    assertThat(WordSet.Word.of("lathe").isIn(last)).isFalse();
    assertThat(WordSet.Word.of("chisel").isIn(last)).isTrue();
    assertThat(WordSet.Word.of("chisel").isIn(first)).isFalse();
  }

  @Test
  void aTextFindsListsThatWereMadeAfterItWasRead() {
    WordSet before = WordSet.of("rake");
    CutText words = CutText.of("Rake and hoe");
    assertThat(words.isAny(0, before)).isTrue();
    assertThat(words.hasAny(1, words.size(), before)).isFalse();

    WordSet after = WordSet.of("hoe");

    assertThat(words.isAny(2, after)).isTrue();
    assertThat(words.hasAny(0, words.size(), after)).isTrue();
    assertThat(words.hasAny(0, 2, after)).isFalse();
    assertThat(words.names(after)).isTrue();
  }

  @Test
  void aTextFindsTheSameInAListAndInAPlainSet() {
    CutText words = CutText.of("Two spades, one fork; no rake.");
    Set<String> plain = Set.of("fork", "trowel");
    WordSet list = WordSet.of("fork", "trowel");

    for (int i = -1; i <= words.size(); i++) {
      assertThat(words.isAny(i, list)).isEqualTo(words.isAny(i, plain));
      assertThat(words.hasAny(i, words.size(), list))
          .isEqualTo(words.hasAny(i, words.size(), plain));
      assertThat(words.hasAny(-3, i, list)).isEqualTo(words.hasAny(-3, i, plain));
    }
  }

  @Test
  void refusesAWordThatStandsThereTwice() {
    assertThatThrownBy(() -> WordSet.of("axe", "axe"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("axe");
  }
}
