package io.handoff.check.told;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.Integration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people call a system. */
public final class SystemAlias {

  private static final WordLists LISTS = WordLists.beside(SystemAlias.class, "system-aliases.txt");

  /** Who makes many systems; such a name tells one when nothing longer than two letters does. */
  private static final Set<String> MAKERS = LISTS.set("makers");

  private static final Set<String> BEFORE_NAMES = LISTS.set("before names");

  private static final Set<String> NO_NAMES = LISTS.set("no names");

  private static final Set<String> DEVICES = LISTS.set("devices");

  private static final Set<String> BEFORE_SYSTEMS = WordSet.of("from", "to", "into");

  /** How the name of a version begins. */
  private static final Set<String> VERSIONS = WordSet.of("v", "r");

  private SystemAlias() {}

  public static boolean isMaker(CutText words, int i) {
    return words.isAny(i, MAKERS);
  }

  /** The one word that people call a system by; null when it has none. */
  public static @Nullable String alias(@Nullable String name) {
    CutText words = CutText.of(name);
    for (int i = 0; i < words.size(); i++) {
      String word = words.at(i);
      if (word.length() > 2
          && Character.isLetter(word.charAt(0))
          && !MAKERS.contains(word)
          && !BEFORE_NAMES.contains(word)
          && !NO_NAMES.contains(word)
          && !isOfDevice(name, words, i)) {
        return word;
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.isAny(i, MAKERS)) {
        return words.at(i);
      }
    }
    return null;
  }

  /** "Button box Aucxis BB-16": what it is comes first, and who made it after. */
  private static boolean isOfDevice(@Nullable String name, CutText words, int i) {
    int after = i + 2;
    return name != null
        && after < words.size()
        && words.isAny(i + 1, DEVICES)
        && Character.isLowerCase(name.charAt(words.start(i + 1)))
        && Character.isUpperCase(name.charAt(words.start(after)));
  }

  /**
   * The same, read once for a record, with what the record itself calls the system where it says
   * what comes from it: Sifarma, for Glintt Sifarma.
   */
  public static Set<String> aliases(CheckedRecord record, @Nullable String name) {
    if (name == null) {
      return Set.of();
    }
    Known known = record.reading(Known.class, first -> new Known(new HashMap<>()));
    Set<String> aliases = known.aliases.get(name);
    if (aliases == null) {
      aliases = aliases(name);
      if (!aliases.isEmpty() && CutText.of(record, name).size() > 1) {
        aliases = new TreeSet<>(aliases);
        addSeconds(record, name, aliases);
      }
      known.aliases.put(name, aliases);
    }
    return aliases;
  }

  private static void addSeconds(CheckedRecord record, String name, Set<String> aliases) {
    for (Integration one : record.document().integrations().values()) {
      if (name.equals(one.system()) && one.objects() != null) {
        addPassed(record, name, one.objects(), aliases);
      }
    }
    for (DataSource one : record.document().dataSources().values()) {
      if (name.equals(one.name())) {
        Stream.of(one.origin(), one.senders())
            .map(sender -> CutText.of(record, sender))
            .filter(sender -> sender.size() == 1)
            .forEach(sender -> addSecond(record, name, sender.at(0), aliases));
      }
    }
  }

  /** What is written after from or to where the integration says what passes. */
  private static void addPassed(
      CheckedRecord record, String name, String objects, Set<String> aliases) {
    CutText words = CutText.of(record, objects);
    for (int i = 1; i < words.size(); i++) {
      if (words.isAny(i - 1, BEFORE_SYSTEMS)
          && Character.isUpperCase(objects.charAt(words.start(i)))) {
        addSecond(record, name, words.at(i), aliases);
      }
    }
  }

  private static void addSecond(
      CheckedRecord record, String name, String word, Set<String> aliases) {
    CutText words = CutText.of(record, name);
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, word)
          && word.length() > 2
          && !MAKERS.contains(word)
          && !NO_NAMES.contains(word)
          && Character.isUpperCase(name.charAt(words.start(i)))) {
        aliases.add(word);
      }
    }
  }

  /** What each system of a record is called, by its name. */
  private record Known(Map<String, Set<String>> aliases) {}

  /**
   * All that people call a system by: its one word, and what looks like nothing but a name, such as
   * AMMS or CarRes.
   */
  public static Set<String> aliases(@Nullable String name) {
    String alias = alias(name);
    if (name == null || alias == null) {
      return Set.of();
    }
    Set<String> aliases = new TreeSet<>();
    aliases.add(alias);
    CutText words = CutText.of(name);
    for (int i = 0; i < words.size(); i++) {
      String word = words.at(i);
      if (!MAKERS.contains(word)
          && !NO_NAMES.contains(word)
          && (isOnlyName(name.substring(words.start(i), words.start(i) + word.length()))
              || (i > 0 && isModel(word)))) {
        aliases.add(word);
      }
    }
    return aliases;
  }

  /** T24 or AS400, and neither a version nor a release: V10, R22. */
  private static boolean isModel(String word) {
    return word.length() > 1
        && Character.isLetter(word.charAt(0))
        && Character.isDigit(word.charAt(word.length() - 1))
        && !VERSIONS.contains(word.substring(0, 1));
  }

  /** Letters with a capital after the first, which no common word has. */
  private static boolean isOnlyName(String word) {
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
      capital |= i > 0 && Character.isUpperCase(word.charAt(i));
    }
    return capital && word.length() > 2;
  }
}
