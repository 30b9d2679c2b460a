package io.handoff.check.consistency.data;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Nothing is shown longer than it is kept, and each thing is kept equally long in all places. */
public final class KeptLongEnough implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-012",
          Severity.BLOCKING,
          "Nothing is shown for longer than it is kept, and all is kept for one time",
          "Deleted data cannot be shown, and a log that is deleted too early fails the audit.",
          List.of(
              "securityAsks.*.detail",
              "scopeItems.*.definition",
              "promises.*.text",
              "answers.*.customerFact"),
          "How long is it kept?",
          "Usage of the last 3 years is shown; meter values are deleted after 5 years");

  /** In each text that tells when something goes there is one of these. */
  private static final Set<String> ENDS =
      WordSet.of("kept", "keep", "eleted", "elete", "rased", "iped");

  private static final Set<String> LAST = WordSet.of("last", "past", "previous");

  private static final Set<String> FOREVER =
      WordSet.of("never", "forever", "ever", "unlimited", "indefinitely", "permanently");

  private static final Set<String> LOGS = WordSet.of("log", "logs", "logged", "trail");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return isAsked(record) || !told(record).isEmpty();
  }

  private static boolean isAsked(CheckedRecord record) {
    return record.document().securityAsks().values().stream().anyMatch(KeptLongEnough::isKept);
  }

  /** Where it is told how long something is kept, but for the security asks. */
  private static List<Told> told(CheckedRecord record) {
    return Told.meant(record).stream()
        .filter(told -> told.has(Sign.NUMBERS) && !told.isIn("securityAsks"))
        .filter(told -> ENDS.stream().anyMatch(told.text()::contains))
        .toList();
  }

  private static boolean isKept(SecurityAsk ask) {
    return ask.topic() == SecurityTopic.RETENTION
        && Boolean.TRUE.equals(ask.wanted())
        && ask.status() != Status.UNKNOWN;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    if (!isAsked(record)) {
      addTold(record, findings);
      return findings;
    }
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
                addOthers(record, path, kept, findings);
              }
            });
    return findings;
  }

  /** What two places keep for two times, where no security ask settles it. */
  private static void addTold(CheckedRecord record, List<Finding> findings) {
    Map<String, List<KeptFor>> before = new TreeMap<>();
    for (Told told : told(record)) {
      List<KeptFor> kept = KeptFor.in(CutText.of(record, told.text()), false);
      for (Map.Entry<String, List<KeptFor>> other : before.entrySet()) {
        for (KeptFor here : kept) {
          if (isOtherwise(here, other.getValue())) {
            findings.add(otherwise(told.path(), here, other.getKey()));
            return;
          }
        }
      }
      before.put(told.path(), kept);
    }
  }

  private static Finding otherwise(String path, KeptFor here, String other) {
    return DESCRIPTION.finding(
        path,
        "Here it is \"" + here.said() + "\"; " + other + " says otherwise.",
        "How long is it kept? Say the same in both places.");
  }

  private static void addShown(
      CheckedRecord record, String path, CutText kept, List<Finding> findings) {
    long longest = 0;
    for (int i = 0; i < kept.size(); i++) {
      longest = Math.max(longest, KeptFor.days(kept, i));
    }
    for (Passage passage : Passage.binding(record)) {
      if (LAST.stream().noneMatch(passage.text()::contains)) {
        continue;
      }
      CutText words = CutText.of(record, passage.text());
      for (int i = 1; i < words.size(); i++) {
        long shown = words.isAny(i - 1, LAST) ? KeptFor.days(words, i) : 0;
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

  /** What other places keep for another time than the security ask does. */
  private static void addOthers(
      CheckedRecord record, String path, CutText kept, List<Finding> findings) {
    List<KeptFor> asked = KeptFor.in(kept, true);
    for (Told told : asked.isEmpty() ? List.<Told>of() : Told.meant(record)) {
      if (told.has(Sign.NUMBERS) && !told.isIn("securityAsks")) {
        KeptFor.in(CutText.of(record, told.text()), false).stream()
            .filter(here -> isOtherwise(here, asked))
            .findFirst()
            .ifPresent(here -> findings.add(otherwise(told.path(), here, path)));
      }
    }
  }

  /** Whether things of the kind are kept for another time in every place that is told. */
  private static boolean isOtherwise(KeptFor here, List<KeptFor> asked) {
    List<KeptFor> same = asked.stream().filter(here::mayBe).toList();
    return !same.isEmpty() && same.stream().noneMatch(one -> one.days() == here.days());
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
          long days = KeptFor.days(words, k);
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
      long days = KeptFor.days(words, i);
      if (days > 0 && found > 0) {
        return 0;
      }
      found = Math.max(found, days);
    }
    return found;
  }
}
