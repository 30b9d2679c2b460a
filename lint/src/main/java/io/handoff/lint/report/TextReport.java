package io.handoff.lint.report;

import io.handoff.contracts.finding.Finding;
import io.handoff.lint.input.Fault;
import io.handoff.lint.input.HandoffFile;
import io.handoff.lint.input.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Like a compiler: where, what, and what to ask; counts at the end. */
public final class TextReport implements Report {

  @Override
  public String of(List<CheckedFile> files) {
    StringBuilder text = new StringBuilder();
    for (CheckedFile checked : files) {
      checked.findings().forEach(finding -> finding(text, checked.file(), finding));
    }
    long blocking = files.stream().mapToLong(CheckedFile::blocking).sum();
    long warnings = files.stream().mapToLong(CheckedFile::warnings).sum();
    long unreadable = files.stream().filter(CheckedFile::isUnreadable).count();
    text.append(counted(files.size(), "file"))
        .append(": ")
        .append(counted(blocking, "blocking finding"))
        .append(", ")
        .append(counted(warnings, "warning"));
    if (unreadable > 0) {
      text.append(", ").append(unreadable).append(" not checked");
    }
    return text.append('\n').toString();
  }

  /** A fault in one line, for standard error. */
  public static String fault(HandoffFile file, Fault fault) {
    Place place = fault.place();
    return file.name()
        + (place == null ? "" : ":" + place.line() + ":" + place.column())
        + ": "
        + (fault.path().isEmpty() ? "" : fault.path() + ": ")
        + fault.message();
  }

  private static void finding(StringBuilder text, HandoffFile file, Finding finding) {
    text.append(file.name())
        .append(line(file.placeOf(finding.path())))
        .append(": ")
        .append(finding.path().isEmpty() ? "" : finding.path() + "  ")
        .append(finding.severity())
        .append(' ')
        .append(finding.check())
        .append("\n  seen: ")
        .append(finding.seen())
        .append("\n  why:  ")
        .append(finding.why())
        .append("\n  ask:  ")
        .append(finding.question())
        .append("\n\n");
  }

  private static String line(@Nullable Place place) {
    return place == null ? "" : ":" + place.line();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
