package io.handoff.check.told;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.contracts.document.HandoffDocument;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of people in the texts of a record, with the titles before them. */
public final class PersonNames {

  private static final WordLists LISTS = WordLists.beside(PersonNames.class, "rulings.txt");

  private static final Set<String> TITLES = LISTS.set("titles");

  private static final Set<String> ROLES = LISTS.set("roles");

  private static final Set<String> STARTERS = LISTS.set("starters");

  private static final Set<String> NO_NAMES = LISTS.set("no names");

  private static final Set<String> PARTICLES = LISTS.set("particles");

  private static final Set<String> ARTICLES = WordSet.of("the", "a", "an");

  private static final Set<String> ABBREVIATED = WordSet.of("dr", "mr", "mrs", "ms", "st", "prof");

  private final Set<String> noNames = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  /** The same of a record, read once. */
  public static PersonNames of(CheckedRecord record) {
    return record.reading(PersonNames.class, PersonNames::new);
  }

  private PersonNames(CheckedRecord record) {
    HandoffDocument document = record.document();
    addWords(document.customer(), noNames);
    document.integrations().values().forEach(one -> addWords(one.system(), noNames));
    document.dataSources().values().forEach(one -> addWords(one.name(), noNames));
    record.persons().stream()
        .map(field -> field.value().name())
        .distinct()
        .forEach(name -> addWords(name, known));
  }

  /** Whether a word is a title or an office, and no name by itself. */
  public static boolean isTitle(String word) {
    return TITLES.contains(word) || ROLES.contains(word);
  }

  /** Whether a word is of the name of a person or of the customer, or a capital of neither. */
  public boolean mayBeSomebody(String word) {
    return known.contains(word) || NO_NAMES.contains(word) || isTitle(word);
  }

  private boolean isNoName(String word) {
    return (NO_NAMES.contains(word) || noNames.contains(word)) && !known.contains(word);
  }

  /** Whether a word is an office. */
  public static boolean isRole(String word) {
    return ROLES.contains(word);
  }

  /** Whether a name may be no more than a first word that is written like one. */
  public boolean isDoubtful(CutText words, int first, int last, int from) {
    return first == from && last == from + 1 && !known.contains(words.at(from));
  }

  /** Whether this is more than a first word that happens to be written like a name. */
  public boolean isCertain(CutText words, int first, int from) {
    return first > from || words.isAny(first, TITLES) || known.contains(words.at(first));
  }

  /** "Dr." ends no sentence. */
  public static int sentenceEnd(CutText words, int from) {
    int end = words.sentenceEnd(from);
    while (end < words.size() && words.isAny(end - 1, ABBREVIATED)) {
      end = words.sentenceEnd(end);
    }
    return end;
  }

  /** Whether anybody may be named; a no is certain, and costs little. */
  public boolean mayBeIn(Told told, CutText words) {
    if (told.has(Sign.TITLED)) {
      return true;
    }
    String text = told.text();
    for (int i = 0; i < words.size(); i++) {
      if (isCapital(text, words, i)
          && !isShouted(text, words, i)
          && (!words.startsSentence(i)
              || words.isAny(i - 1, ABBREVIATED)
              || mayBeFirst(text, words, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a first word may be a name. */
  private boolean mayBeFirst(String text, CutText words, int i) {
    int next = i + 1;
    return next == words.size()
        || words.startsClause(next)
        || isCapital(text, words, next)
        || known.contains(words.at(i))
        || Authority.follows(words, next, words.size());
  }

  /** "The President", "the Secretary General". */
  private static boolean isOffice(String text, CutText words, int name, int from) {
    int i = name - 1;
    while (i > from && isCapital(text, words, i) && !words.startsClause(i + 1)) {
      i--;
    }
    return words.isAny(i, ARTICLES) && (i == name - 1 || !words.startsClause(i + 1));
  }

  /** The word after a name that begins here, with its titles; the same word when none does. */
  public int end(String text, CutText words, int i, int from, int to) {
    int k = i;
    while (k < to && (words.isAny(k, TITLES) || (k > i && words.isAny(k, ROLES)))) {
      k++;
    }
    boolean titled = k > i;
    int end = k;
    while (end < to
        && (end == k || !words.startsClause(end))
        && (isName(text, words, end)
            || (end > k && isParticle(text, words, end))
            || (titled && end == k && !isCapital(text, words, i) && isLowerName(words, end)))) {
      end++;
    }
    if (end == k) {
      return i;
    }
    if (k == from && !titled) {
      boolean certain =
          known.contains(words.at(k))
              || end > k + 1
              || Authority.follows(words, end, to)
              || end == to;
      if (words.isAny(k, STARTERS) || !certain) {
        return i;
      }
    } else if (!titled && isOffice(text, words, k, from)) {
      return i;
    }
    return end;
  }

  /** "Joost de Wit", "Ana van der Berg". */
  private boolean isParticle(String text, CutText words, int i) {
    int next = i;
    while (next < i + 2 && words.isAny(next, PARTICLES)) {
      next++;
    }
    return next > i && next < words.size() && isCapital(text, words, next);
  }

  private static boolean isLowerName(CutText words, int i) {
    return words.at(i).length() > 3
        && (words.is(i - 1, "mr")
            || words.is(i - 1, "mrs")
            || words.is(i - 1, "ms")
            || words.is(i - 1, "herr")
            || words.is(i - 1, "frau")
            || words.is(i - 1, "dr"));
  }

  public boolean isName(String text, CutText words, int i) {
    String word = words.at(i);
    return isCapital(text, words, i)
        && word.length() > 1
        && !isShouted(text, words, i)
        && !isNoName(word)
        && (known.contains(word) || !Places.words().contains(word))
        && !TITLES.contains(word)
        && !ROLES.contains(word);
  }

  private static boolean isShouted(String text, CutText words, int i) {
    int second = words.start(i) + 1;
    return second < text.length() && Character.isUpperCase(text.charAt(second));
  }

  /** The words of a name that stands here, without titles. */
  public static Set<String> of(CutText words, int first, int last) {
    Set<String> name = new HashSet<>();
    for (int i = first; i < last; i++) {
      if (!isTitle(words.at(i))) {
        name.add(words.at(i));
      }
    }
    return name;
  }

  /** Adds each word of a name, in lower case. */
  public static void addWords(@Nullable String name, Collection<String> all) {
    CutText words = CutText.of(name);
    for (int i = 0; i < words.size(); i++) {
      all.add(words.at(i));
    }
  }

  private static boolean isCapital(String text, CutText words, int i) {
    return Character.isUpperCase(text.charAt(words.start(i)));
  }
}
