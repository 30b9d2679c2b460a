package io.handoff.check.catalogue;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.Family;
import io.handoff.contracts.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages that people read about the checks, in Markdown. */
public final class CheckPage {

  /** The page that lists all checks. */
  private static final String CONTENTS = "README.md";

  private static final String BASE =
      "../../checks/src/main/resources/io/handoff/check/examples/base.json";

  private CheckPage() {}

  /** Every page by its file name, the one that lists them first. */
  public static Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(CONTENTS, contents());
    CheckCatalogue.all()
        .forEach(check -> pages.put(check.description().id() + ".md", CheckPage.of(check)));
    return pages;
  }

  /** The page of one check. */
  public static String of(Check check) {
    CheckDescription description = check.description();
    CheckExamples examples = CheckExamples.of(description.id());
    List<String> lines = new ArrayList<>();
    lines.add("# %s: %s".formatted(description.id(), description.title()));
    lines.add(
        "**%s** · %s"
            .formatted(description.severity(), link(description.family(), CONTENTS + "#")));
    lines.add("**Why it matters.** " + description.why());
    lines.add("**The question for the customer.** " + description.question());
    lines.add("**A good answer.** " + description.goodExample());
    lines.add(
        description.reads().stream()
            .map(field -> "`" + field + "`")
            .collect(Collectors.joining(", ", "**Fields it reads.** ", "")));
    examples.failing().stream().limit(1).forEach(example -> says(check, example, lines));
    if (!examples.good().isEmpty()) {
      lines.add("## Examples");
      lines.add(
          "Each shows, as a JSON merge patch, what it changes in a [record](%s) on which no check"
                  .formatted(BASE)
              + " finds anything.");
      list("Good", examples.good(), lines);
      list("With a finding", examples.failing(), lines);
      list("At the edge", examples.edges(), lines);
    }
    return String.join("\n\n", lines) + "\n";
  }

  private static void says(Check check, Example example, List<String> lines) {
    List<Finding> findings = new CheckDocument(List.of(check)).findings(example.record());
    if (findings.isEmpty()) {
      return;
    }
    Finding finding = findings.get(0);
    lines.add("## What it says");
    lines.add("On " + example.name() + ", about `" + finding.path() + "`:");
    lines.add("> Seen: " + finding.seen() + "\n>\n> Question: " + finding.question());
  }

  private static void list(String title, List<Example> examples, List<String> lines) {
    if (examples.isEmpty()) {
      return;
    }
    lines.add("### " + title);
    for (Example example : examples) {
      String found =
          example.paths().isEmpty()
              ? ""
              : example.paths().stream()
                  .map(path -> "`" + path + "`")
                  .collect(Collectors.joining(", ", " A finding about ", "."));
      boolean unchanged = example.patch().isEmpty();
      lines.add(
          "%s.%s%s".formatted(sentence(example.name()), found, unchanged ? " No change." : ""));
      if (!unchanged) {
        lines.add("```json\n" + NarrowJson.of(example.patch()) + "\n```");
      }
    }
  }

  private static String sentence(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String contents() {
    Map<Family, List<CheckDescription>> families =
        CheckCatalogue.descriptions().stream()
            .collect(
                Collectors.groupingBy(
                    CheckDescription::family, LinkedHashMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    lines.add("# The checks");
    lines.add(
        "%d checks in %d families, in the order in which their findings are shown."
                .formatted(CheckCatalogue.all().size(), families.size())
            + " BLOCKING: nobody may approve while a finding stands. WARNING: the reviewer sees it"
            + " and decides. A finding's id is the check's id, a colon and the field path.");
    lines.add(
        families.keySet().stream()
            .map(family -> "- " + link(family, "#"))
            .collect(Collectors.joining("\n")));
    families.forEach(
        (family, checks) -> {
          lines.add("## " + family.title());
          lines.add(
              checks.stream()
                  .map(CheckPage::row)
                  .collect(
                      Collectors.joining(
                          "\n", "| check | severity | what must hold |\n|---|---|---|\n", "")));
        });
    lines.add(
        "These pages are made from the checks: `mvn -q -pl checks -am test -Dhandoff.checks.write=true`"
            + " writes them again.");
    return String.join("\n\n", lines) + "\n";
  }

  private static String row(CheckDescription check) {
    return "| [%s](%s.md) | %s | %s |"
        .formatted(check.id(), check.id(), check.severity(), check.title());
  }

  private static String link(Family family, String page) {
    String anchor =
        family.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").replace(' ', '-');
    return "[%s](%s%s)".formatted(family.title(), page, anchor);
  }
}
