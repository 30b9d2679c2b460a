package io.handoff.check.consistency.count;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The setup work that is planned fits the work that was agreed. */
public final class WorkFitsItsLimit implements Check {

  private static final WordLists LISTS =
      WordLists.beside(WorkFitsItsLimit.class, "work-fits-its-limit.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-021",
          Severity.BLOCKING,
          "The setup work that is planned is not more than the hours it has",
          "Hours above the agreed ones are paid by nobody, or asked for in the last week.",
          List.of("limits.*.amount", "limits.*.unit", "setupItems.*.name", "setupItems.*.detail"),
          "Which work is left out, or who pays for more?",
          "At most 90 hours of setup; six items of 8 to 20 hours, 84 in all");

  private static final Set<String> SETUP =
      WordSet.of("setup", "implementation", "configuration", "installation", "onboarding");

  private static final Set<String> OURS = WordSet.of("us", "our", "ours");

  /** Sentences with one of these tell of other hours than those of the work. */
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");

  private static final Set<String> ALTOGETHER =
      WordSet.of("all", "total", "altogether", "together", "sum", "makes", "make", "is", "are");

  private static final int HOURS_A_DAY = 8;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().setupItems().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    addPieces(record, findings);
    if (record.document().limits().values().stream().anyMatch(limit -> hours(limit) > 0)) {
      addLimits(record, findings);
      if (findings.isEmpty()) {
        addTexts(record, findings);
      }
    }
    return findings;
  }

  /** Items whose things, one after the other, take longer than they say. */
  private static void addPieces(CheckedRecord record, List<Finding> findings) {
    record
        .document()
        .setupItems()
        .forEach(
            (id, item) -> {
              HoursOfPieces few =
                  item.status() == Status.UNKNOWN ? null : HoursOfPieces.tooFew(record, item);
              if (few != null) {
                findings.add(
                    DESCRIPTION.finding(
                        "setupItems." + id + ".detail",
                        "All of them take "
                            + few.needed()
                            + " hours, and "
                            + few.said()
                            + " are planned.",
                        "Which of the numbers is right, and who does the rest?"));
              }
            });
  }

  private static void addLimits(CheckedRecord record, List<Finding> findings) {
    long planned = planned(record);
    record
        .document()
        .limits()
        .forEach(
            (id, limit) -> {
              int unit = isOfSetup(limit) ? hours(limit) : 0;
              if (unit > 0 && limit.amount() != null) {
                long agreed = limit.amount().longValue() * unit;
                if (planned > agreed) {
                  findings.add(
                      DESCRIPTION.finding(
                          "limits." + id + ".amount",
                          "The setup items come to "
                              + planned
                              + " hours, and "
                              + agreed
                              + " are agreed.",
                          "Which work is left out, or who pays for more? Change one of the two."));
                }
              }
            });
  }

  /** Texts that tell of more hours of setup than were agreed. */
  private static void addTexts(CheckedRecord record, List<Finding> findings) {
    for (Map.Entry<String, Limit> entry : record.document().limits().entrySet()) {
      Limit limit = entry.getValue();
      int unit = isOfSetup(limit) ? hours(limit) : 0;
      long agreed = unit > 0 && limit.amount() != null ? limit.amount().longValue() * unit : 0;
      for (Told told : agreed > 0 ? Told.meant(record) : List.<Told>of()) {
        long hours = told.has(Sign.NUMBERS) && isRead(told) ? hoursOfSetup(record, told) : 0;
        if (hours > agreed) {
          findings.add(
              DESCRIPTION.finding(
                  told.path(),
                  "Here the setup takes "
                      + hours
                      + " hours; limits."
                      + entry.getKey()
                      + ".amount says "
                      + agreed
                      + ".",
                  "Which work is left out, or who pays for more? Change one of the two."));
        }
      }
    }
  }

  private static boolean isRead(Told told) {
    return told.isIn("answers") || told.isIn("promises") || told.isIn("decisions");
  }

  /** The hours in the sentences about setup; with a sum among them, the sum. */
  private static long hoursOfSetup(CheckedRecord record, Told told) {
    CutText words = CutText.of(record, told.text());
    long all = 0;
    for (int from = 0; from < words.size(); ) {
      int to = words.sentenceEnd(from);
      boolean setup = words.hasAny(from, to, SETUP);
      for (int i = from; i + 1 < to; i++) {
        setup |= words.reads(i, "set", "up");
      }
      if (setup && !words.hasAny(from, to, OTHERWISE) && !Hedge.in(words, from, to)) {
        long most = 0;
        long sum = 0;
        for (int i = from; i < to; i++) {
          Numeral number = Numeral.at(words, i);
          if (number != null) {
            long hours = hours(words, number);
            most = Math.max(most, hours);
            sum += hours;
            i = number.end() - 1;
          }
        }
        all = Math.max(all, words.hasAny(from, to, ALTOGETHER) || sum == 2 * most ? most : sum);
      }
      from = to;
    }
    return all;
  }

  /** How many hours its unit has; 0 for any other unit. */
  private static int hours(Limit limit) {
    String unit = limit.unit() == null ? "" : limit.unit().strip().toLowerCase(Locale.ROOT);
    return switch (unit) {
      case "hour", "hours", "h" -> 1;
      case "day", "days", "workdays", "working days", "person days" -> HOURS_A_DAY;
      default -> 0;
    };
  }

  private static boolean isOfSetup(Limit limit) {
    CutText name = CutText.of(limit.name());
    boolean setup = name.hasAny(0, name.size(), SETUP);
    for (int i = 0; i + 1 < name.size(); i++) {
      setup |= name.reads(i, "set", "up");
    }
    return setup;
  }

  /** Hours of ours where items say whose they are, else all hours. */
  private static long planned(CheckedRecord record) {
    long all = 0;
    long ours = 0;
    for (SetupItem item : record.document().setupItems().values()) {
      CutText words = CutText.of(item.status() == Status.UNKNOWN ? null : item.detail());
      long hours = 0;
      for (int i = 0; i < words.size(); i++) {
        Numeral number = Numeral.at(words, i);
        if (number != null) {
          hours = Math.max(hours, hours(words, number));
          i = number.end() - 1;
        }
      }
      all += hours;
      ours += words.hasAny(0, words.size(), OURS) ? hours : 0;
    }
    return ours > 0 ? ours : all;
  }

  /** The number in hours, where hours or days follow it that nobody divides. */
  private static long hours(CutText words, Numeral number) {
    int unit = number.end();
    boolean each = words.isAny(unit + 1, Set.of("each", "a", "per", "after", "before"));
    if (each || unit >= words.size()) {
      return 0;
    }
    return switch (words.at(unit)) {
      case "hour", "hours" -> number.amount();
      case "day", "days" -> number.amount() * HOURS_A_DAY;
      default -> 0;
    };
  }
}
