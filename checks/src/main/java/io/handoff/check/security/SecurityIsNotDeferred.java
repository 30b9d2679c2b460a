package io.handoff.check.security;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import io.handoff.contracts.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Security is answered now, or by a named person on a day; never "during onboarding". */
final class SecurityIsNotDeferred implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SECURITY-008",
          Severity.BLOCKING,
          "A security answer is not put off without an owner and a date",
          "A review, a sign-in or a log that turns up during onboarding changes scope, price and date after the signature.",
          List.of(
              "securityAsks.*.detail",
              "answers.*.customerFact",
              "answers.*.salesAssumption",
              "promises.*.text",
              "assumptions.*.text"),
          "What exactly is asked, or who finds out by which day?",
          "Single sign-on through Okta on 24 May 2027; the audit log is not wanted");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    boolean phased =
        document.phases().values().stream()
            .anyMatch(phase -> phase.order() != null && phase.order() > 1 && phase.start() != null);
    List<Finding> findings = new ArrayList<>();
    record
        .statements()
        .forEach(field -> addDeferrals(field.path(), field.value(), phased, findings));
    document
        .assumptions()
        .forEach(
            (id, assumption) ->
                add(
                    Deferral.inWords(assumption.text(), false),
                    "assumptions." + id + ".text",
                    assumption.text(),
                    findings));
    return findings;
  }

  private static void addDeferrals(
      String path, Statement statement, boolean phased, List<Finding> findings) {
    if (Unknown.isHonest(statement)) {
      return;
    }
    boolean followedUp = Said.someone(statement.owner()) && statement.followUpDate() != null;
    if (statement instanceof SecurityAsk ask) {
      add(Deferral.inDetail(ask, phased), path + ".detail", ask.detail(), findings);
    } else if (statement instanceof Answer answer) {
      addBoxes(path, answer.customerFact(), answer.salesAssumption(), followedUp, findings);
    } else if (statement instanceof Segment segment) {
      addBoxes(path, segment.customerFact(), segment.salesAssumption(), followedUp, findings);
    } else if (statement instanceof Promise promise && promise.label() != PromiseLabel.WITHDRAWN) {
      boolean settledByDay = Said.someone(promise.owner()) && promise.dueDate() != null;
      add(
          Deferral.inWords(promise.text(), followedUp || settledByDay),
          path + ".text",
          promise.text(),
          findings);
    }
  }

  private static void addBoxes(
      String path,
      @Nullable String fact,
      @Nullable String assumption,
      boolean followedUp,
      List<Finding> findings) {
    add(Deferral.inWords(fact, followedUp), path + ".customerFact", fact, findings);
    add(Deferral.inWords(assumption, followedUp), path + ".salesAssumption", assumption, findings);
  }

  private static void add(
      Optional<Span> deferral, String path, @Nullable String text, List<Finding> findings) {
    deferral.ifPresent(
        span ->
            findings.add(
                DESCRIPTION
                    .finding(
                        path,
                        "\""
                            + Objects.requireNonNull(text).substring(span.start(), span.end())
                            + "\" puts security off.",
                        "What exactly does the customer ask for here? Where nobody knows, enter who"
                            + " finds out and by which day.")
                    .at(span)));
  }
}
