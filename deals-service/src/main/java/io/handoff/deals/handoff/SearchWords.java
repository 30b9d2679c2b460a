package io.handoff.deals.handoff;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Segment;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text as the search sees it: words without case and accents, in any script. Scripts that put no
 * spaces between words are cut into pairs of characters, so that every part of such a text is
 * found.
 */
final class SearchWords {

  /** A record with more different words than these is found by the first of them. */
  private static final int MAX_WORDS = 20_000;

  private static final int MAX_LENGTH = 60;

  /** Shorter words are looked for as they are; the start of a longer one is enough. */
  private static final int PREFIX_LENGTH = 3;

  private static final int LONG_VOWEL_MARK = 'ー';

  private static final Set<Character.UnicodeScript> UNSPACED =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);

  /** Where the first of those scripts begins: most letters need no closer look. */
  private static final int FIRST_UNSPACED = 0x0e00;

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

  private SearchWords() {}

  /** The words of a record, apart by spaces: of its number, deal, title, customer and answers. */
  static String of(String number, String dealId, HandoffDocument document) {
    Set<String> words = new LinkedHashSet<>();
    add(words, number, dealId, document.title(), document.customer());
    for (Answer answer : document.answers().values()) {
      add(words, answer.customerFact(), answer.salesAssumption(), choice(answer.value()));
      for (Segment part : answer.segments().values()) {
        add(words, part.name(), part.customerFact(), part.salesAssumption(), choice(part.value()));
      }
    }
    return words.stream().limit(MAX_WORDS).collect(Collectors.joining(" "));
  }

  private static void add(Set<String> words, @Nullable String... texts) {
    for (String text : texts) {
      if (text != null) {
        runs(text).forEach(run -> run.addTo(words));
      }
    }
  }

  private static @Nullable String choice(@Nullable AnswerValue value) {
    return value == null ? null : value.choice();
  }

  /**
   * What people type, as a text search query that asks for all of its words; empty when there is no
   * word in it. Holds nothing but letters, digits and marks between its quotes.
   */
  static String query(String typed) {
    return runs(typed).stream().flatMap(Run::wanted).distinct().collect(Collectors.joining(" & "));
  }

  private static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean unspaced = false;
    String plain = plain(text);
    int character;
    for (int i = 0; i < plain.length(); i += Character.charCount(character)) {
      character = plain.codePointAt(i);
      int type = Character.getType(character);
      if (type == Character.FORMAT) {
        continue;
      }
      boolean mark = isMark(type);
      if (!mark && !Character.isLetterOrDigit(character)) {
        end(run, unspaced, runs);
        continue;
      }
      boolean other = isUnspaced(character);
      if (!mark && !run.isEmpty() && other != unspaced) {
        end(run, unspaced, runs);
      }
      if (run.isEmpty()) {
        unspaced = other;
      }
      run.appendCodePoint(character);
    }
    end(run, unspaced, runs);
    return runs;
  }

  private static void end(StringBuilder run, boolean unspaced, List<Run> runs) {
    if (!run.isEmpty()) {
      runs.add(new Run(run.toString(), unspaced));
      run.setLength(0);
    }
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isUnspaced(int character) {
    return character == LONG_VOWEL_MARK
        || character >= FIRST_UNSPACED && UNSPACED.contains(Character.UnicodeScript.of(character));
  }

  /** Upper case first, because only it makes one spelling of letters such as the sharp s. */
  private static String plain(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(apart).replaceAll("");
    return Normalizer.normalize(
        bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Letters and digits with nothing between them, of scripts of one kind. */
  private record Run(String text, boolean unspaced) {

    /** The last character of a run without spaces stands alone too, so that it is found. */
    void addTo(Set<String> words) {
      if (unspaced) {
        pairs().forEach(words::add);
        words.add(text.substring(text.offsetByCodePoints(text.length(), -1)));
      } else {
        words.add(cut());
      }
    }

    Stream<String> wanted() {
      if (!unspaced) {
        String word = cut();
        return Stream.of("'" + word + (word.length() < PREFIX_LENGTH ? "'" : "':*"));
      }
      return text.codePointCount(0, text.length()) == 1
          ? Stream.of("'" + text + "':*")
          : pairs().map(pair -> "'" + pair + "'");
    }

    private String cut() {
      return text.length() <= MAX_LENGTH || text.codePointCount(0, text.length()) <= MAX_LENGTH
          ? text
          : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH));
    }

    private Stream<String> pairs() {
      int[] characters = text.codePoints().toArray();
      return Stream.iterate(0, i -> i + 1 < characters.length, i -> i + 1)
          .map(i -> new String(characters, i, 2));
    }
  }
}
