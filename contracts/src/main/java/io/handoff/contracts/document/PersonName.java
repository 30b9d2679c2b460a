package io.handoff.contracts.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells one person's name from a team's, a department's, two names, or none. A job title stands for
 * one person ("IT manager"), so it passes; so does a surname that is also a department's ("Soraya
 * Sales").
 *
 * @param text the name as given
 */
public record PersonName(String text) {

  /** What follows the name itself: a title after a comma or a dash. */
  private static final Pattern APPENDIX = Pattern.compile(" ?(,| [-–—] ).*$");

  private static final Pattern JOINT =
      Pattern.compile(" ?[/+;] ?| (?:and|or|und|oder|et|&) ", Pattern.CASE_INSENSITIVE);

  private static final List<String> JOINING_WORDS =
      List.of(" and ", " or ", " und ", " oder ", " et ");

  private static final Set<String> DEPARTMENTS =
      Set.of(
          "it",
          "hr",
          "r&d",
          "qa",
          "ops",
          "finance",
          "sales",
          "presales",
          "marketing",
          "legal",
          "accounting",
          "accounts",
          "operations",
          "engineering",
          "development",
          "procurement",
          "purchasing",
          "support",
          "security",
          "compliance",
          "delivery",
          "product",
          "management",
          "administration",
          "admin",
          "logistics",
          "controlling",
          "human",
          "resources",
          "customer",
          "client",
          "success",
          "service",
          "services",
          "data",
          "infrastructure",
          "platform",
          "internal",
          "external",
          "business",
          "information",
          "technology",
          "the",
          "our",
          "their",
          "a",
          "an",
          "and",
          "of",
          "desk",
          "central",
          "company",
          "vendor",
          "partner",
          "people");

  /** Words that no person is called by. */
  private static final Set<String> GROUPS =
      Set.of(
          "team",
          "teams",
          "department",
          "departments",
          "dept",
          "dept.",
          "group",
          "groups",
          "squad",
          "division",
          "committee",
          "helpdesk",
          "servicedesk",
          "everyone",
          "everybody",
          "abteilung",
          "mailbox",
          "hotline",
          "secretariat",
          "sekretariat",
          "equipe",
          "équipe",
          "equipo",
          "equipa",
          "squadra",
          "ufficio",
          "afdeling",
          "avdeling",
          "avdelning",
          "osasto",
          "tiimi",
          "zespół",
          "dział",
          "departamento",
          "departement",
          "département",
          "dipartimento",
          "verwaltung");

  /** Words for a group that are surnames too, so they count only beside a department's words. */
  private static final Set<String> PLURALS =
      Set.of(
          "all",
          "board",
          "crew",
          "staff",
          "users",
          "developers",
          "engineers",
          "managers",
          "leads",
          "directors",
          "colleagues",
          "executives",
          "admins",
          "executive");

  private static final Set<String> ARTICLES = Set.of("the", "our", "their", "all");

  private static final Set<String> NOBODY =
      Set.of(
          "tbd",
          "tba",
          "tbc",
          "n/a",
          "na",
          "none",
          "nobody",
          "unknown",
          "someone",
          "somebody",
          "anyone",
          "various",
          "several",
          "todo",
          "open",
          "pending",
          "?",
          "??",
          "???",
          "-",
          "--",
          "x",
          "xx",
          "xxx",
          "to be decided",
          "to be defined",
          "to be confirmed",
          "not known",
          "not decided",
          "whoever");

  private static final Set<String> TITLES =
      Set.of(
          "head",
          "director",
          "manager",
          "lead",
          "leader",
          "officer",
          "chief",
          "president",
          "vp",
          "owner",
          "engineer",
          "analyst",
          "executive",
          "administrator",
          "coordinator",
          "consultant",
          "architect",
          "specialist",
          "partner",
          "secretary",
          "assistant");

  /** Exactly one person. */
  public boolean isOne() {
    return !text.isBlank() && !isNobody() && !namesSeveral() && !isGroup();
  }

  /** A placeholder, such as TBD. */
  public boolean isNobody() {
    String name = lowerCase();
    return NOBODY.contains(name) || name.chars().noneMatch(Character::isLetter);
  }

  /** A group says so in one of its words, or is made of nothing but a department's words. */
  public boolean isGroup() {
    List<String> words = words(nameAlone());
    if (words.isEmpty()) {
      return false;
    }
    String last = words.get(words.size() - 1);
    if (holdsTitle(words) && (words.contains("of") || !(isCollective(last)))) {
      return false;
    }
    return words.stream().anyMatch(GROUPS::contains)
        || (ARTICLES.contains(words.get(0)) && PLURALS.contains(last))
        || words.stream().allMatch(word -> DEPARTMENTS.contains(word) || PLURALS.contains(word));
  }

  private static boolean isCollective(String word) {
    return GROUPS.contains(word) || word.equals("board");
  }

  /** Two names joined; a department of two words joined ("Head of Sales and Marketing") is none. */
  public boolean namesSeveral() {
    if (isNobody()) {
      return false;
    }
    String name = nameAlone();
    if (!mayBeJoint(name)) {
      return false;
    }
    List<String> parts = Arrays.stream(JOINT.split(name)).filter(part -> !part.isBlank()).toList();
    return parts.size() > 1 && !isJointDepartment(parts);
  }

  /** Whether it holds a sign or a word that joins names; false is certain. */
  private static boolean mayBeJoint(String name) {
    for (int i = 0; i < name.length(); i++) {
      switch (name.charAt(i)) {
        case '/', '+', ';', '&' -> {
          return true;
        }
        case ' ' -> {
          if (startsWithAny(name, i, JOINING_WORDS)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean startsWithAny(String name, int at, List<String> words) {
    for (String word : words) {
      if (name.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Every part but one is a department's word: one title, or one group. */
  private static boolean isJointDepartment(List<String> parts) {
    long departments = parts.stream().filter(part -> DEPARTMENTS.containsAll(words(part))).count();
    return departments >= parts.size() - 1
        && parts.stream()
            .map(PersonName::words)
            .allMatch(
                words ->
                    DEPARTMENTS.containsAll(words)
                        || holdsTitle(words)
                        || words.stream().anyMatch(GROUPS::contains));
  }

  private static boolean holdsTitle(List<String> words) {
    return words.stream().anyMatch(TITLES::contains);
  }

  private String nameAlone() {
    String single = singleSpaced(withoutNotes());
    String alone = mayHaveAppendix(single) ? APPENDIX.matcher(single).replaceFirst("") : single;
    return alone.isBlank() ? singleSpaced(text) : alone;
  }

  private static boolean mayHaveAppendix(String name) {
    return name.indexOf(',') >= 0
        || name.contains(" - ")
        || name.contains(" – ")
        || name.contains(" — ");
  }

  /** Without what stands in brackets. */
  private String withoutNotes() {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    int open = text.indexOf('(');
    while (open >= 0) {
      int close = text.indexOf(')', open);
      if (close < 0) {
        break;
      }
      rest.append(text, from, open).append(' ');
      from = close + 1;
      open = text.indexOf('(', from);
    }
    return rest.append(text, from, text.length()).toString().strip();
  }

  /** With one space for each run of them, so that no pattern looks at a run again and again. */
  private static String singleSpaced(String text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean inRun = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space || !inRun) {
        single.append(space ? ' ' : text.charAt(i));
      }
      inRun = space;
    }
    return single.toString();
  }

  private String lowerCase() {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || parts(lower.charAt(i))) {
        String word = lower.substring(start, i);
        if (!word.isEmpty() && !word.equals("&")) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean parts(char character) {
    return switch (character) {
      case ' ', '\t', '\n', '\u000b', '\f', '\r', '/', '+', ';', '-' -> true;
      default -> false;
    };
  }
}
