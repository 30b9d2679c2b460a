package io.handoff.check.consistency.data;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.LanguageNames;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Nothing is told of in a language that the answer about languages leaves out. */
public final class LanguagesAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-026",
          Severity.BLOCKING,
          "Every place that names languages names those that were agreed",
          "Each further language is texts, screens and tests that nobody has counted.",
          List.of(
              "answers.languages",
              "answers.*",
              "scopeItems.*.definition",
              "limits.*.amount",
              "promises.*.text",
              "milestones.*.name",
              "customerInputs.*.name",
              "setupItems.*.name",
              "setupItems.*.detail"),
          "Which languages are delivered?",
          "English and French; promise: the form in English and French");

  private static final WordLists WORDS = WordLists.beside(LanguagesAgree.class, "languages.txt");

  private static final Set<String> TEXTS = WORDS.set("texts");
  private static final Set<String> ELSEWHERE = WORDS.set("elsewhere");
  private static final Set<String> BEFORE = WORDS.set("before");
  private static final Set<String> AFTER = WORDS.set("after");
  private static final Set<String> SCREENS = WORDS.set("screens");
  private static final Set<String> PAPERS = WORDS.set("papers");

  /** The answers that settle it, by their keys. */
  private static final List<String> SETTLING = List.of("languages", "language");

  /** Answers that tell how it is before the start, or of other things. */
  private static final Set<String> TODAY =
      WordSet.of(
          "currentProcess",
          "whyNow",
          "context",
          "costOfDelay",
          "goal",
          "historicalData",
          "testData",
          "training",
          "support");

  /** Where the languages of what the customer brings are told, beside those of the screens. */
  private static final Set<String> GIVEN = WordSet.of("answers", "customerInputs");

  private static final Set<String> REGISTERS =
      WordSet.of(
          "answers",
          "scopeItems",
          "promises",
          "milestones",
          "customerInputs",
          "setupItems",
          "phases");

  private static final int WORDS_OF_A_NAME = 3;

  /** So many languages are told of in a deal at the most. */
  private static final int MOST = 60;

  /**
   * The languages that were agreed.
   *
   * @param path where they are told
   * @param ofScreens whether they are those of the screens, and not of papers
   */
  private record Agreed(Set<String> names, String path, boolean ofScreens) {}

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    Agreed agreed = agreed(record);
    if (agreed == null) {
      return findings;
    }
    addLimits(record, agreed, findings);
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.LANGUAGES) && isRead(told)) {
        Finding finding = against(record, told, agreed);
        if (finding != null) {
          findings.add(finding);
        }
      }
    }
    return findings;
  }

  private static boolean isRead(Told told) {
    return REGISTERS.contains(told.register())
        && !(told.isIn("answers") && (TODAY.contains(told.id()) || SETTLING.contains(told.id())));
  }

  private static @Nullable Agreed agreed(CheckedRecord record) {
    for (String key : SETTLING) {
      Answer answer = record.document().answers().get(key);
      if (answer == null || answer.status() == Status.UNKNOWN) {
        continue;
      }
      CutText words = CutText.of(record, answer.customerFact());
      Set<String> names = new TreeSet<>();
      for (int i = 0; i < words.size() && names.size() < MOST; i++) {
        if (words.isAny(i, LanguageNames.NAMES)) {
          names.add(words.at(i));
          String other = unheardOf(answer.customerFact(), words, i);
          if (other != null) {
            names.add(other);
          }
        }
      }
      if (!names.isEmpty()) {
        boolean screens = words.hasAny(0, words.size(), SCREENS);
        return new Agreed(
            names,
            "answers." + key + ".customerFact",
            screens && !words.hasAny(0, words.size(), PAPERS));
      }
    }
    return null;
  }

  /** "English and Toki Pona": the last of a list is a language too, and has a name. */
  private static @Nullable String unheardOf(String text, CutText words, int name) {
    int from = name + 2;
    int to = words.clauseEnd(name);
    return words.is(name + 1, "and")
            && from < to
            && to - from <= WORDS_OF_A_NAME
            && !words.hasAny(from, to, LanguageNames.NAMES)
            && Character.isUpperCase(text.charAt(words.start(to - 1)))
        ? words.between(from, to)
        : null;
  }

  /** A limit of fewer languages than were told. */
  private static void addLimits(CheckedRecord record, Agreed agreed, List<Finding> findings) {
    for (Map.Entry<String, Limit> entry : record.document().limits().entrySet()) {
      Limit limit = entry.getValue();
      boolean counts =
          limit.amount() != null
              && limit.unit() != null
              && limit.unit().strip().toLowerCase(Locale.ROOT).equals("languages");
      if (counts
          && limit.amount().signum() > 0
          && limit.amount().longValue() < agreed.names().size()) {
        findings.add(
            finding(
                agreed.path(),
                agreed.names().size() + " languages",
                "limits." + entry.getKey() + ".amount",
                limit.amount().toPlainString()));
      }
    }
  }

  private static @Nullable Finding against(CheckedRecord record, Told told, Agreed agreed) {
    CutText words = CutText.of(record, told.text());
    boolean wanted = told.isIn("scopeItems") || isOfLanguage(record, told);
    for (int from = 0; from < words.size(); ) {
      int to = words.sentenceEnd(from);
      boolean given = agreed.ofScreens() && GIVEN.contains(told.register());
      boolean texts = wanted || words.hasAny(from, to, given ? SCREENS : TEXTS);
      boolean paper = agreed.ofScreens() && words.hasAny(from, to, PAPERS);
      String only = told.isIn("answers") && !paper ? only(words, from, to, agreed) : null;
      if (only != null) {
        return finding(told.path(), only + " only", agreed);
      }
      if (texts && !paper && !words.hasAny(from, to, ELSEWHERE) && !Hedge.in(words, from, to)) {
        for (int i = from; i < to; i++) {
          if (words.isAny(i, LanguageNames.NAMES)
              && !agreed.names().contains(words.at(i))
              && isLanguage(words, i, from, to)) {
            return finding(told.path(), words.at(i), agreed);
          }
          Numeral number = words.isAny(i, LanguageNames.WORD) ? before(words, i, from) : null;
          boolean some = words.hasAny(from, i, THEM) && words.hasAny(from, i, Set.of("of"));
          if (number != null && !some && number.amount() > agreed.names().size()) {
            return finding(told.path(), number.amount() + " languages", agreed);
          }
        }
      }
      from = to;
    }
    return null;
  }

  /** "The page is in German only", where English was agreed too. */
  private static @Nullable String only(CutText words, int from, int to, Agreed agreed) {
    boolean screens =
        agreed.names().size() > 1
            && words.hasAny(from, to, SCREENS)
            && !words.hasAny(from, to, ELSEWHERE);
    for (int i = from; screens && i < to; i++) {
      boolean alone =
          words.is(i + 1, "only") || words.is(i - 1, "only") || words.reads(i - 2, "only", "in");
      if (alone && words.isAny(i, LanguageNames.NAMES)) {
        return words.at(i);
      }
    }
    return null;
  }

  /** "9 of them in two languages". */
  private static final Set<String> THEM = WordSet.of("them", "these", "those");

  private static @Nullable Numeral before(CutText words, int noun, int from) {
    Numeral number = noun > from ? Numeral.at(words, noun - 1) : null;
    return number != null && number.end() == noun ? number : null;
  }

  private static boolean isOfLanguage(CheckedRecord record, Told told) {
    Promise promise = told.isIn("promises") ? record.document().promises().get(told.id()) : null;
    return promise != null && "language".equalsIgnoreCase(promise.category());
  }

  /** "In French", "French and Dutch", "French texts"; the French office is none. */
  private static boolean isLanguage(CutText words, int i, int from, int to) {
    boolean ends = i + 1 >= to || words.startsClause(i + 1);
    boolean followed = ends || words.isAny(i + 1, AFTER) || words.isAny(i + 1, TEXTS);
    boolean begins = i == from || words.startsClause(i);
    return followed && (begins || words.isAny(i - 1, BEFORE) || words.isAny(i + 1, TEXTS));
  }

  private static Finding finding(String path, String said, Agreed agreed) {
    Set<String> names = new HashSet<>();
    agreed.names().forEach(name -> names.add(capital(name)));
    return finding(path, capital(said), agreed.path(), String.join(", ", new TreeSet<>(names)));
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static Finding finding(String path, String said, String other, String others) {
    return DESCRIPTION.finding(
        path,
        "Here it is " + said + "; " + other + " says " + others + ".",
        "Which languages are delivered? Name the same in both places.");
  }
}
