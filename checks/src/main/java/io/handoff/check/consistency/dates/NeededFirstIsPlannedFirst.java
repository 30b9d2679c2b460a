package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Named;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.NeededOn;
import io.handoff.contracts.document.Phase;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a text needs on the first day is not planned for a later phase. */
public final class NeededFirstIsPlannedFirst implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-019",
          Severity.BLOCKING,
          "What is told to be there on the first day is planned for the first phase",
          "They stop on the first day when what they need comes a month later.",
          List.of(
              "integrations.*.phase",
              "integrations.*.neededOn",
              "scopeItems.*.phase",
              "answers.*",
              "promises.*.text",
              "decisions.*.text",
              "decisions.*.effect"),
          "Is it needed on the first day, or later?",
          "Orders reach NetSuite from the first evening on; NetSuite is in the first phase");

  /** Where it is told what comes when, or what might. */
  private static final Set<String> PLANS =
      WordSet.of("phases", "integrations", "milestones", "risks", "questions");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return record.document().phases().size() > 1;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    Map<String, String> systems = null;
    Map<String, String> items = null;
    for (Told told : Told.meant(record)) {
      boolean first =
          told.has(Sign.STARTS) && (told.has(Sign.DAYS) || told.text().contains(" the first"));
      boolean without = told.has(Sign.LEFT_OUT) && told.text().contains("ithout");
      if ((!first && !without) || PLANS.contains(told.register())) {
        continue;
      }
      CutText words = CutText.of(record, told.text());
      int before = 0;
      for (int i = 0; i < words.size(); ) {
        int end = words.sentenceEnd(i);
        boolean day = OnFirstDay.isTold(words, i, end);
        NoStartWithout needed = day ? null : NoStartWithout.in(words, i, end);
        if (day || needed != null) {
          systems = systems == null ? laterSystems(record) : systems;
          items = items == null ? laterItems(record.document()) : items;
          String later =
              day
                  ? named(
                      words, OnFirstDay.isOfBefore(words, i, end) ? before : i, end, systems, items)
                  : neededLater(record.document(), words, needed, systems, items);
          if (later != null) {
            findings.add(
                day
                    ? finding(told.path(), "be there on the first day", later)
                    : finding(told.path(), "be needed for the start", later));
            break;
          }
        }
        before = i;
        i = end;
      }
    }
    return findings;
  }

  /** What nobody starts without, when it is planned for later; not so what comes later itself. */
  private static @Nullable String neededLater(
      HandoffDocument document,
      CutText words,
      NoStartWithout needed,
      Map<String, String> systems,
      Map<String, String> items) {
    String later = named(words, needed.from(), needed.to(), systems, items);
    return later == null || isOfLater(document, words, needed) ? null : later;
  }

  private static boolean isOfLater(HandoffDocument document, CutText words, NoStartWithout needed) {
    Set<String> thing = new HashSet<>();
    document
        .phases()
        .forEach(
            (id, phase) -> {
              if (isLater(document, id)) {
                thing.addAll(Gist.of(CutText.of(phase.name())));
              }
            });
    document
        .scopeItems()
        .values()
        .forEach(
            item -> {
              if (isLater(document, item.phase())) {
                thing.addAll(Gist.of(CutText.of(item.name())));
              }
            });
    for (int i = needed.otherFrom(); i < needed.otherTo(); ) {
      int end = Thing.end(words, i);
      if (thing.contains(Thing.form(words, i, end))) {
        return true;
      }
      i = end;
    }
    return false;
  }

  private static @Nullable String named(
      CutText words, int from, int to, Map<String, String> systems, Map<String, String> items) {
    for (int i = from; i < to; i++) {
      String path = systems.get(words.at(i));
      if (path != null) {
        return path;
      }
    }
    for (String name : Named.in(words, from, to, items.keySet())) {
      return items.get(name);
    }
    return null;
  }

  private static Map<String, String> laterSystems(CheckedRecord record) {
    HandoffDocument document = record.document();
    Map<String, String> systems = new TreeMap<>();
    Map<String, String> first = new TreeMap<>();
    document
        .integrations()
        .forEach(
            (id, one) -> {
              for (String alias : SystemAlias.aliases(record, one.system())) {
                boolean later = one.neededOn() == NeededOn.LATER || isLater(document, one.phase());
                (later ? systems : first).put(alias, "integrations." + id + ".phase");
              }
            });
    systems.keySet().removeAll(first.keySet());
    return systems;
  }

  private static Map<String, String> laterItems(HandoffDocument document) {
    Map<String, String> items = new TreeMap<>();
    document
        .scopeItems()
        .forEach(
            (id, item) -> {
              CutText words = CutText.of(item.name());
              String core = Named.core(words);
              String name = core.indexOf(' ') > 0 ? core : Named.whole(words);
              if (name.indexOf(' ') > 0 && isLater(document, item.phase())) {
                items.put(name, "scopeItems." + id + ".phase");
              }
            });
    return items;
  }

  private static boolean isLater(HandoffDocument document, @Nullable String phase) {
    Phase own = phase == null ? null : document.phases().get(phase.strip());
    return own != null && own.order() != null && own.order() > 1;
  }

  private static Finding finding(String path, String told, String later) {
    return DESCRIPTION.finding(
        path,
        "This is told to " + told + "; " + later + " plans it for later.",
        "Is it needed on the first day? If so, move it to the first phase.");
  }
}
