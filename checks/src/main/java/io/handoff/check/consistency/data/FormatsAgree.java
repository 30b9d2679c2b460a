package io.handoff.check.consistency.data;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Formats;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Passing;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.Direction;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What passes between two systems is told in the format that its integration has. */
public final class FormatsAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-022",
          Severity.BLOCKING,
          "Texts and registers name the same format for what passes between systems",
          "A reader for CSV reads no XML; whoever builds the wrong one builds it twice.",
          List.of(
              "integrations.*.format",
              "integrations.*.objects",
              "dataSources.*.format",
              "dataSources.*.accessMethod",
              "answers.*.customerFact",
              "scopeItems.*.definition",
              "promises.*.text",
              "assumptions.*.text",
              "dependencies.*.text",
              "decisions.*.text",
              "decisions.*.effect"),
          "In which format does it come, and who has seen a file of it?",
          "NetSuite: CSV, UTF-8; in the scope: ledger lines come from NetSuite as CSV");

  private static final Set<String> OTHERWISE =
      WordLists.beside(Formats.class, "formats.txt").set("otherwise");

  /** Answers of what is so today, and of what is loaded once. */
  private static final Set<String> OTHER_ANSWERS =
      WordSet.of("currentProcess", "whyNow", "goal", "successMeasure", "context", "historicalData");

  private static final Set<String> REGISTERS =
      WordSet.of("answers", "scopeItems", "promises", "assumptions", "dependencies", "decisions");

  private static final Set<String> SIGN_IN =
      WordSet.of("openid", "oidc", "saml", "ldap", "ldaps", "scim", "oauth", "kerberos");

  /**
   * One way to or from a system.
   *
   * @param path where its format stands
   * @param formats what is named there
   */
  private record Way(String path, Set<String> formats, boolean reads, boolean writes) {}

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().integrations().isEmpty()
        || !record.document().dataSources().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Way>> ways = null;
    for (Told told : Told.with(record, Sign.FORMATS)) {
      if (told.isIn("integrations") || told.isIn("dataSources")) {
        addOwn(record, told, findings);
      } else if (told.has(Sign.SYSTEM) && isOfUse(record, told)) {
        ways = ways == null ? ways(record) : ways;
        add(record, told, ways, findings);
      }
    }
    return findings;
  }

  private static boolean isOfUse(CheckedRecord record, Told told) {
    if (told.isIn("promises")) {
      Promise promise = record.document().promises().get(told.id());
      return promise != null && Passage.binds(promise);
    }
    return told.isMeant()
        && REGISTERS.contains(told.register())
        && !(told.isIn("answers") && OTHER_ANSWERS.contains(told.id()));
  }

  /** What an entry says of itself beside its format. */
  private static void addOwn(CheckedRecord record, Told told, List<Finding> findings) {
    String format = null;
    if (told.isIn("integrations") && told.member().equals("objects")) {
      format = record.document().integrations().get(told.id()).format();
    } else if (told.member().equals("accessMethod")) {
      format = record.document().dataSources().get(told.id()).format();
    }
    Set<String> own = formats(format);
    CutText words = CutText.of(record, own.isEmpty() ? null : told.text());
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      Set<String> here = plain(words, i, end);
      if (!here.isEmpty() && Collections.disjoint(here, own)) {
        findings.add(
            finding(told.path(), here, told.register() + "." + told.id() + ".format", own));
        return;
      }
      i = end;
    }
  }

  private static void add(
      CheckedRecord record, Told told, Map<String, List<Way>> ways, List<Finding> findings) {
    CutText words = CutText.of(record, told.text());
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      Set<String> here = plain(words, i, end);
      Passing passing = here.isEmpty() ? null : Passing.in(words, i, end, ways.keySet());
      Way other = passing == null ? null : other(ways.get(passing.system()), passing, here);
      if (other != null) {
        findings.add(finding(told.path(), here, other.path, other.formats));
        return;
      }
      i = end;
    }
  }

  /** What a sentence names, unless it is hedged or of other data. */
  private static Set<String> plain(CutText words, int from, int to) {
    Set<String> here = Formats.in(words, from, to);
    if (here.isEmpty() || words.hasAny(from, to, OTHERWISE)) {
      return Set.of();
    }
    for (int i = from; i < to; ) {
      int end = words.clauseEnd(i);
      if (!Formats.in(words, i, end).isEmpty() && Hedge.in(words, i, end)) {
        return Set.of();
      }
      i = end;
    }
    return here;
  }

  /** The way that has another format; null when one has this, or has one that is not known here. */
  private static @Nullable Way other(List<Way> ways, Passing passing, Set<String> here) {
    Way other = null;
    for (Way way : ways) {
      if (passing.isRead() ? way.reads : way.writes) {
        if (way.formats.isEmpty() || !Collections.disjoint(way.formats, here)) {
          return null;
        }
        other = other == null ? way : other;
      }
    }
    return other;
  }

  /** All ways, by what their systems are called; how people sign in is none. */
  private static Map<String, List<Way>> ways(CheckedRecord record) {
    Map<String, List<Way>> ways = new HashMap<>();
    for (Map.Entry<String, Integration> entry : record.document().integrations().entrySet()) {
      Integration one = entry.getValue();
      CutText words = CutText.of(one.format());
      if (!words.hasAny(0, words.size(), SIGN_IN)) {
        put(
            SystemAlias.aliases(record, one.system()),
            new Way(
                "integrations." + entry.getKey() + ".format",
                formats(one.format()),
                one.direction() != Direction.WRITE,
                one.direction() != Direction.READ),
            ways);
      }
    }
    for (Map.Entry<String, DataSource> entry : record.document().dataSources().entrySet()) {
      DataSource one = entry.getValue();
      put(
          SystemAlias.aliases(record, one.name()),
          new Way("dataSources." + entry.getKey() + ".format", formats(one.format()), true, false),
          ways);
    }
    return ways;
  }

  private static void put(Set<String> aliases, Way way, Map<String, List<Way>> ways) {
    for (String alias : aliases) {
      ways.computeIfAbsent(alias, first -> new ArrayList<>()).add(way);
    }
  }

  private static Set<String> formats(@Nullable String format) {
    CutText words = CutText.of(format);
    return Formats.in(words, 0, words.size());
  }

  private static Finding finding(
      String path, Set<String> here, String otherPath, Set<String> other) {
    return DESCRIPTION.finding(
        path,
        "Here it is "
            + String.join(" and ", here)
            + "; "
            + otherPath
            + " says "
            + String.join(" and ", other)
            + ".",
        "In which format does it come? Say the same in both places.");
  }
}
