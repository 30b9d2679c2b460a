package io.handoff.check.wording;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words and phrases of one language, from its data files. */
final class Lexicon {

  private final WordTable table = new WordTable();
  private final Map<String, Integer> tags = new HashMap<>();
  private final List<PhraseList> byTag = new ArrayList<>();

  /** The tags that a phrase looks for. */
  private final BitSet lookedFor = new BitSet();

  Lexicon() {
    for (Tag tag : Tag.values()) {
      tag(tag.name());
    }
  }

  /** Reads a data file of a language. */
  static JsonNode read(String language, String file) {
    String name = language + "/" + file + ".json";
    try (InputStream data = Lexicon.class.getResourceAsStream(name)) {
      if (data == null) {
        throw new IOException(name + " is missing");
      }
      return DocumentJson.mapper().readTree(data);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The number of a tag, made when it has none. */
  int tag(String name) {
    Integer known = tags.get(name);
    if (known != null) {
      return known;
    }
    int made = tags.size();
    if (made >= TaggedWords.LONGS * 64) {
      throw new IllegalStateException("too many tags");
    }
    tags.put(name, made);
    byTag.add(PhraseList.EMPTY);
    return made;
  }

  /** Tags as one mask; a name that was never given anything is a mistake in the data. */
  long[] mask(Iterable<String> names) {
    long[] mask = new long[TaggedWords.LONGS];
    for (String name : names) {
      Integer tag = tags.get(name);
      if (tag == null) {
        throw new IllegalStateException("unknown tag " + name);
      }
      mask[tag >> 6] |= 1L << (tag & 63);
    }
    return mask;
  }

  WordTable table() {
    return table;
  }

  PhraseList phrasesFrom(int tag) {
    return byTag.get(tag);
  }

  Iterable<String> tagNames() {
    return tags.keySet();
  }

  /** The tags that phrases begin with. */
  long[] leading() {
    long[] leading = new long[TaggedWords.LONGS];
    for (int tag = 0; tag < byTag.size(); tag++) {
      if (!byTag.get(tag).isEmpty()) {
        leading[tag >> 6] |= 1L << (tag & 63);
      }
    }
    return leading;
  }

  /** Whether a phrase looks for a tag. */
  boolean isLookedFor(int tag) {
    return lookedFor.get(tag);
  }

  /** Gives a number its value. */
  void number(String word, double value) {
    table.make(word).number = value;
  }

  /** Adds every entry of a member of a data file under its tag. */
  void add(String tagName, JsonNode phrases) {
    int tag = tag(tagName);
    for (JsonNode phrase : phrases) {
      String text = phrase.textValue();
      int from = 0;
      for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', from)) {
        add(tag, text.substring(from, end).strip());
        from = end + 1;
      }
      add(tag, text.substring(from).strip());
    }
  }

  private void add(int tag, String phrase) {
    if (phrase.isEmpty()) {
      return;
    }
    if (phrase.indexOf(' ') < 0 && plainWord(phrase)) {
      addWords(tag, phrase);
    } else {
      addPhrase(tag, phrase);
    }
  }

  private void addPhrase(int tag, String phrase) {
    Phrase.Element[] elements =
        Arrays.stream(phrase.split(" ")).map(this::element).toArray(Phrase.Element[]::new);
    Phrase made = new Phrase(elements, tag);
    for (int id = elements[0].ids.nextSetBit(0); id >= 0; id = elements[0].ids.nextSetBit(id + 1)) {
      Entry first = table.entry(id);
      if (made.late) {
        first.late = first.late.with(made);
      } else {
        first.early = first.early.with(made);
      }
    }
    for (int part = 0; part < TaggedWords.LONGS; part++) {
      for (long left = elements[0].tags[part]; left != 0; left &= left - 1) {
        int first = part * 64 + Long.numberOfTrailingZeros(left);
        byTag.set(first, byTag.get(first).with(made));
      }
    }
  }

  private static boolean plainWord(String part) {
    return part.charAt(0) != '<' && part.indexOf('?') < 0;
  }

  private void addWords(int tag, String alternatives) {
    if (alternatives.indexOf('|') < 0) {
      addWord(tag, alternatives);
    } else {
      for (String alternative : alternatives.split("\\|")) {
        addWord(tag, alternative);
      }
    }
  }

  private void addWord(int tag, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean named = !word.equals(lower);
    for (String form : forms(lower)) {
      Entry entry = table.make(form);
      long[] given = named ? entry.namedTags : entry.tags;
      given[tag >> 6] |= 1L << (tag & 63);
    }
  }

  private Phrase.Element element(String part) {
    if (part.startsWith("..")) {
      return new Phrase.Element(
          new BitSet(0), new long[TaggedWords.LONGS], "", false, false, part.charAt(2) - '0');
    }
    boolean optional = part.length() > 1 && part.endsWith("?");
    String alternatives = optional ? part.substring(0, part.length() - 1) : part;
    BitSet ids = new BitSet();
    long[] mask = new long[TaggedWords.LONGS];
    StringBuilder marks = new StringBuilder();
    boolean any = false;
    for (String alternative : alternatives.split("\\|")) {
      if (alternative.equals("*")) {
        any = true;
      } else if (alternative.startsWith("<")) {
        int tag = tag(alternative.substring(1, alternative.length() - 1));
        lookedFor.set(tag);
        mask[tag >> 6] |= 1L << (tag & 63);
      } else if (alternative.length() == 1 && !Character.isLetterOrDigit(alternative.charAt(0))) {
        marks.append(alternative);
      } else {
        for (String form : forms(alternative.toLowerCase(Locale.ROOT))) {
          ids.set(table.make(form).id);
        }
      }
    }
    return new Phrase.Element(ids, mask, marks.toString(), any, optional, 0);
  }

  /** A word marked + also stands for its plural, one marked ~ for the forms of a verb. */
  private static List<String> forms(String word) {
    if (word.length() > 1 && word.endsWith("+")) {
      String stem = word.substring(0, word.length() - 1);
      return List.of(stem, plural(stem));
    }
    if (word.length() > 1 && word.endsWith("~")) {
      return verb(word.substring(0, word.length() - 1));
    }
    return List.of(word);
  }

  private static String plural(String noun) {
    int last = noun.length() - 1;
    if (noun.endsWith("y") && last > 0 && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
      return noun.substring(0, last) + "ies";
    }
    if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
      return noun + "es";
    }
    return noun + "s";
  }

  private static List<String> verb(String verb) {
    int last = verb.length() - 1;
    if (verb.endsWith("e")) {
      String stem = verb.substring(0, last);
      return List.of(verb, verb + "s", verb + "d", stem + "ing");
    }
    if (verb.endsWith("y") && "aeiou".indexOf(verb.charAt(last - 1)) < 0) {
      String stem = verb.substring(0, last);
      return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
    }
    char end = verb.charAt(last);
    boolean doubles =
        last >= 2
            && "bdgmnpt".indexOf(end) >= 0
            && "aeiou".indexOf(verb.charAt(last - 1)) >= 0
            && "aeiou".indexOf(verb.charAt(last - 2)) < 0
            && verb.length() <= 5;
    String stem = doubles ? verb + end : verb;
    String third = plural(verb);
    return List.of(verb, third, stem + "ed", stem + "ing", verb + "ed", verb + "ing");
  }
}
