package io.handoff.deals.brief;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A brief as Markdown (CommonMark). What people typed stays text, whatever it looks like. */
public final class MarkdownBrief {

  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>|~&!#])");
  private static final Pattern BLOCK_START =
      Pattern.compile("^([-+=:])|^(\\d{1,9})([.)])", Pattern.MULTILINE);

  private final StringBuilder out = new StringBuilder();

  private MarkdownBrief() {}

  /** The document. */
  public static String of(Brief brief) {
    return new MarkdownBrief().write(brief);
  }

  private String write(Brief brief) {
    line("# " + text(brief.title(), ""));
    line("");
    line(text(brief.customer(), "") + " · " + brief.number() + " · " + brief.standing());
    line("");
    if (brief.warning() != null) {
      line("> **Too long:** " + text(brief.warning(), "> "));
      line("");
    }
    for (Opening.Point point : brief.opening().points()) {
      item(point.label(), point.mark(), point.lines());
    }
    if (brief.nextStep() != null) {
      item("Next step", null, List.of(new Line(Line.Tone.PLAIN, "", brief.nextStep())));
    }
    brief.sections().forEach(this::section);
    return out.toString();
  }

  private void section(BriefSection section) {
    line("");
    line("## " + section.heading());
    line("");
    if (section.entries().isEmpty()) {
      line("Nothing recorded yet.");
    }
    for (BriefEntry entry : section.entries()) {
      item(entry.title(), entry.mark(), entry.lines());
      if (!entry.details().isEmpty()) {
        line(
            "  - "
                + entry.details().stream()
                    .map(detail -> detail.label() + ": " + text(detail.text(), "    "))
                    .collect(Collectors.joining(" · ")));
      }
    }
  }

  private void item(String title, @Nullable Mark mark, List<Line> lines) {
    String trust = mark == null ? "" : " – " + mark.sign() + " " + text(mark.text(), "");
    line("- **" + text(title, "  ") + "**" + trust);
    for (Line said : lines) {
      String label = said.label().isEmpty() ? "" : text(said.label(), "") + ": ";
      line("  - " + label + text(said.text(), "    "));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** Escaped, its further lines under the first. */
  private static String text(String typed, String indent) {
    String escaped = SPECIAL.matcher(typed.strip().replaceAll("\\R", "\n")).replaceAll("\\\\$1");
    return BLOCK_START
        .matcher(escaped)
        .replaceAll(start -> start.group(1) == null ? "$2\\\\$3" : "\\\\$1")
        .replaceAll("\n\\s*", "\\\\\n" + indent);
  }
}
