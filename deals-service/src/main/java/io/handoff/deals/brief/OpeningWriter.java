package io.handoff.deals.brief;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.deals.brief.Line.Tone;
import io.handoff.deals.brief.Opening.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the opening: who bought, what, why now, goal, measure, first dates, who decides. */
final class OpeningWriter {

  /** Keys of the answers that stand in the opening. */
  static final Set<String> ANSWERED =
      Set.of("purchaseStatement", "whyNow", "goal", "successMeasure");

  private static final int FIRST_DATES = 3;

  private final BriefSource source;
  private final Audience audience;
  private final HandoffDocument document;
  private final List<Point> points = new ArrayList<>();

  private OpeningWriter(BriefSource source, Audience audience) {
    this.source = source;
    this.audience = audience;
    this.document = source.document();
  }

  static Opening write(BriefSource source, Audience audience) {
    return new OpeningWriter(source, audience).write();
  }

  private Opening write() {
    known(
        "customer",
        "Who bought",
        Words.joined("; signs: ", document.customer(), Words.name(document.buyer())));
    answered("purchaseStatement", "What they bought");
    answered("whyNow", "Why now");
    answered("goal", "Goal");
    answered("successMeasure", "Measure of success");
    dates();
    known("decisionMaker", "Decides at the customer", Words.name(document.decisionMaker()));
    if (audience.isCustomer()) {
      known("contact", "Your contacts", contacts());
    }
    return new Opening(List.copyOf(points));
  }

  private @Nullable String contacts() {
    return Words.joined(
        "; ", Words.person(document.salesOwner()), Words.person(document.engineeringOwner()));
  }

  private void known(String path, String label, @Nullable String text) {
    add(path, label, null, text == null ? List.of() : List.of(plain(text)));
  }

  private void answered(String key, String label) {
    Answer answer = source.answer(key);
    List<Line> lines = new ArrayList<>();
    if (answer != null) {
      Map<String, String> choices = source.choices(key);
      say(lines, Tone.FACT, audience.factLabel(), answer.customerFact());
      say(lines, Tone.ASSUMPTION, "We assume", answer.salesAssumption());
      say(lines, Tone.PLAIN, "Value", Words.value(answer.value(), choices));
      answer
          .segments()
          .forEach(
              (id, segment) -> {
                String part = Words.or(segment.name(), id) + ": ";
                say(lines, Tone.FACT, part + audience.factLabel(), segment.customerFact());
                say(lines, Tone.ASSUMPTION, part + "We assume", segment.salesAssumption());
                say(lines, Tone.PLAIN, part + "Value", Words.value(segment.value(), choices));
              });
    }
    Mark mark = answer == null ? null : Mark.of(answer, answer.isMissing(), audience);
    add("answers." + key, label, mark, lines);
  }

  private static void say(List<Line> to, Tone tone, String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      to.add(new Line(tone, label, text.strip()));
    }
  }

  /** Adds a point; one that nobody has filled in yet says so, except to the customer. */
  private void add(String path, String label, @Nullable Mark mark, List<Line> lines) {
    if (!lines.isEmpty() || mark != null) {
      points.add(new Point(path, label, mark, lines));
    } else if (!audience.isCustomer()) {
      points.add(new Point(path, label, Mark.open("Not said yet"), List.of()));
    }
  }

  private void dates() {
    List<Line> lines =
        document.milestones().values().stream()
            .filter(milestone -> day(milestone) != null)
            .sorted(Comparator.comparing(milestone -> Objects.requireNonNull(day(milestone))))
            .limit(FIRST_DATES)
            .map(milestone -> plain(date(milestone)))
            .toList();
    add("milestones", "First dates", null, lines);
  }

  private static String date(Milestone milestone) {
    return Words.or(milestone.name(), "Date") + ": " + Dates.inShort(milestone);
  }

  private static @Nullable LocalDate day(Milestone milestone) {
    return Stream.of(
            milestone.mode() == DateMode.PAUSED ? null : milestone.promisedDate(),
            milestone.requestedDate(),
            milestone.promisedDate(),
            milestone.hardDeadline())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Line plain(String text) {
    return new Line(Tone.PLAIN, "", text);
  }
}
