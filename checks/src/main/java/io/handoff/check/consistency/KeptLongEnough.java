package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Nothing is shown longer than it is kept, and logs are kept equally long in both places. */
final class KeptLongEnough implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-012",
          Severity.BLOCKING,
          "Nothing is shown for longer than it is kept, and logs have one period",
          "Deleted data cannot be shown, and a log that is deleted too early fails the audit.",
          List.of(
              "securityAsks.*.detail",
              "scopeItems.*.definition",
              "promises.*.text",
              "answers.purchaseStatement"),
          "How long is it kept?",
          "Usage of the last 3 years is shown; meter values are deleted after 5 years");

  private static final Set<String> LAST = Set.of("last", "past", "previous");

  private static final Set<String> FOREVER =
      Set.of("never", "forever", "ever", "unlimited", "indefinitely", "permanently");

  private static final Set<String> LOGS = Set.of("log", "logs", "logged", "trail");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return record.document().securityAsks().values().stream().anyMatch(KeptLongEnough::isKept);
  }

  private static boolean isKept(SecurityAsk ask) {
    return ask.topic() == SecurityTopic.RETENTION
        && Boolean.TRUE.equals(ask.wanted())
        && ask.status() != Status.UNKNOWN;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .securityAsks()
        .forEach(
            (id, ask) -> {
              String path = "securityAsks." + id + ".detail";
              CutText kept = CutText.of(record, isKept(ask) ? ask.detail() : null);
              if (kept.size() > 0 && !kept.hasAny(0, kept.size(), FOREVER)) {
                addShown(record, path, kept, findings);
              }
              if (kept.size() > 0) {
                addLogs(record, path, kept, findings);
              }
            });
    return findings;
  }

  private static void addShown(
      CheckedRecord record, String path, CutText kept, List<Finding> findings) {
    long longest = 0;
    for (int i = 0; i < kept.size(); i++) {
      longest = Math.max(longest, days(kept, i));
    }
    for (Passage passage : Passage.binding(record)) {
      if (LAST.stream().noneMatch(passage.text()::contains)) {
        continue;
      }
      CutText words = CutText.of(record, passage.text());
      for (int i = 1; i < words.size(); i++) {
        long shown = words.isAny(i - 1, LAST) ? days(words, i) : 0;
        if (longest > 0 && shown > longest) {
          findings.add(
              DESCRIPTION.finding(
                  passage.path(),
                  "Here it is \""
                      + words.between(i - 1, i + 2)
                      + "\"; "
                      + path
                      + " keeps nothing so long.",
                  "How long is it kept, and how much of it is shown? Say the same in both places."));
          break;
        }
      }
    }
  }

  private static void addLogs(
      CheckedRecord record, String path, CutText kept, List<Finding> findings) {
    long here = logs(kept, LOGS);
    record.document().securityAsks().values().stream()
        .filter(ask -> ask.topic() == SecurityTopic.AUDIT_LOG)
        .filter(ask -> Boolean.TRUE.equals(ask.wanted()) && ask.status() != Status.UNKNOWN)
        .mapToLong(ask -> only(CutText.of(record, ask.detail())))
        .filter(there -> here > 0 && there > 0 && there != here)
        .findFirst()
        .ifPresent(
            there ->
                findings.add(
                    DESCRIPTION.finding(
                        path,
                        "Logs are kept " + here + " days here, and " + there + " in the audit log.",
                        "How long are logs kept? Say the same in both places.")));
  }

  /** The one period of a clause with one of these words; 0 when there is none, or several. */
  private static long logs(CutText words, Set<String> of) {
    long found = 0;
    for (int i = 0; i < words.size(); ) {
      int end = words.clauseEnd(i);
      if (words.hasAny(i, end, of)) {
        for (int k = i; k < end; k++) {
          long days = days(words, k);
          if (days > 0 && found > 0) {
            return 0;
          }
          found = Math.max(found, days);
        }
      }
      i = end;
    }
    return found;
  }

  private static long only(CutText words) {
    long found = 0;
    for (int i = 0; i < words.size(); i++) {
      long days = days(words, i);
      if (days > 0 && found > 0) {
        return 0;
      }
      found = Math.max(found, days);
    }
    return found;
  }

  /** A period as days, a year as 12 months of 30; 0 where none stands. */
  private static long days(CutText words, int i) {
    Numeral number = Numeral.at(words, i);
    if (number == null || number.end() >= words.size() || number.amount() > 1000) {
      return 0;
    }
    return switch (Thing.one(words.at(number.end()))) {
      case "day" -> number.amount();
      case "week" -> number.amount() * 7;
      case "month" -> number.amount() * 30;
      case "year" -> number.amount() * 360;
      default -> 0;
    };
  }
}
