package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Evidence;
import io.handoff.contracts.document.EvidenceKind;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import io.handoff.contracts.template.WordingClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A claim that all regions or teams work the same is proved, or split into segments. */
final class SameEverywhereIsProven implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-013",
          Severity.WARNING,
          "A claim that everything is the same everywhere is proved, or split by region or team",
          "\"All regions use one CRM\" hid a third region on spreadsheets, and with it the first month.",
          List.of(
              "answers.*.customerFact",
              "answers.*.salesAssumption",
              "answers.*.status",
              "answers.*.evidence",
              "answers.*.segments"),
          "Who at each region or team has confirmed it?",
          "North and south on Vtiger 7.5; east on 3 spreadsheets");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  /** What they want, not how they work. */
  private static final Set<WordingClass> WISHES =
      EnumSet.of(
          WordingClass.BUSINESS_GOAL,
          WordingClass.SUCCESS_MEASURE,
          WordingClass.DATE_REASON,
          WordingClass.MILESTONE,
          WordingClass.LAUNCH_WINDOW,
          WordingClass.SCOPE_OUT,
          WordingClass.PROMISE);

  private static final Set<EvidenceKind> PROOF =
      EnumSet.of(
          EvidenceKind.PROPOSAL,
          EvidenceKind.SCOPE_PAPER,
          EvidenceKind.REVIEWED_CALL_NOTE,
          EvidenceKind.SIGNED_DEAL);

  @Override
  public List<Finding> findings(CheckedRecord record) {
    boolean contradicted = SameEverywhereFitsSources.difference(record.document()).isPresent();
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .answers()
        .forEach(
            (key, answer) -> {
              String path = "answers." + key;
              if (answer.segments().size() > 1) {
                copies(path, answer).ifPresent(findings::add);
              } else if (!isProven(answer) && !Unknown.isHonest(answer) && !isWish(record, key)) {
                claim(path + ".customerFact", answer.customerFact(), contradicted)
                    .ifPresent(findings::add);
                claim(path + ".salesAssumption", answer.salesAssumption(), contradicted)
                    .ifPresent(findings::add);
              }
            });
    return findings;
  }

  /** Whether an answer is about what they want, not about how they work. */
  static boolean isWish(CheckedRecord record, String key) {
    WordingClass about = record.template().wording().get(key);
    return about != null && WISHES.contains(about);
  }

  private static boolean isProven(Answer answer) {
    Evidence evidence = answer.evidence();
    return answer.status() == Status.CONFIRMED
        && evidence != null
        && evidence.kind() != null
        && PROOF.contains(evidence.kind())
        && (Said.something(evidence.link()) || Said.something(evidence.quote()));
  }

  /** What the sources contradict is another check's to say. */
  private static Optional<Finding> claim(String path, @Nullable String text, boolean contradicted) {
    if (contradicted && SameEverywhere.claimedOfSystemsIn(text).isPresent()) {
      return Optional.empty();
    }
    return SameEverywhere.claimedIn(text)
        .map(
            span ->
                DESCRIPTION
                    .finding(
                        path,
                        "\""
                            + Objects.requireNonNull(text).substring(span.start(), span.end())
                            + "\" is said of all of them, and nothing proves it.",
                        "Who at each region or team has confirmed it? Link where they did, or add a"
                            + " segment for each that differs.")
                    .at(span));
  }

  /** Segments that repeat one guess say no more than the guess. */
  private static Optional<Finding> copies(String path, Answer answer) {
    Collection<Segment> segments = answer.segments().values();
    Segment first = segments.iterator().next();
    return segments.stream().allMatch(one -> isCopy(first, one)) && isSaid(first)
        ? Optional.of(
            DESCRIPTION.finding(
                path + ".segments",
                "All " + segments.size() + " segments are assumed, in the same words.",
                "Who at each region or team has confirmed it? Link where they did, or enter what"
                    + " differs."))
        : Optional.empty();
  }

  private static boolean isSaid(Segment segment) {
    return segment.value() != null
        || Said.something(segment.customerFact())
        || Said.something(segment.salesAssumption());
  }

  private static boolean isCopy(Segment one, Segment other) {
    return other.status() == Status.ASSUMED
        && isSame(one.customerFact(), other.customerFact())
        && isSame(one.salesAssumption(), other.salesAssumption())
        && Objects.equals(one.value(), other.value());
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return plain(one).equalsIgnoreCase(plain(other));
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
