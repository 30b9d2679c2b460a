package io.handoff.deals.brief;

import io.handoff.contracts.document.HandoffDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a brief from a record: the opening, then the rest, risky things early, context last. */
final class BriefWriter {

  /**
   * Sections of the template that have a place here; answers of others stand before the context.
   */
  private static final Set<String> PLACED =
      Set.of(
          "purchase",
          "goal",
          "scope",
          "promises",
          "dates",
          "usage",
          "systems",
          "data",
          "security",
          "setup",
          "customerInputs",
          "open",
          "terms",
          "context");

  private final BriefSource source;
  private final Audience audience;
  private final AnswerEntries answers;
  private final List<BriefSection> sections = new ArrayList<>();

  private BriefWriter(BriefSource source, Audience audience) {
    this.source = source;
    this.audience = audience;
    this.answers = new AnswerEntries(source, audience);
  }

  /** Writes it; what a customer may not read must be out of the source already. */
  static Brief write(BriefSource source, Audience audience) {
    return new BriefWriter(source, audience).write();
  }

  private Brief write() {
    HandoffDocument document = source.document();
    purchase(document);
    delivery(new DeliveryEntries(document, audience));
    open(new OpenEntries(document));
    Opening opening = OpeningWriter.write(source, audience);
    return new Brief(
        audience,
        source.number(),
        Words.or(document.title(), "A deal without a title"),
        Words.or(document.customer(), "Customer not said"),
        source.standing(),
        audience.isCustomer() ? null : source.nextStep(),
        opening,
        audience.isCustomer() ? null : opening.warning().orElse(null),
        List.copyOf(sections));
  }

  private void purchase(HandoffDocument document) {
    expected("In scope", answers.of("purchase", "scope"), ScopeEntries.included(document));
    expected("Out of scope", List.of(), ScopeEntries.excluded(document));
    section("Limits", List.of(), ScopeEntries.limits(document));
    section("Goal and approval", answers.of("goal"), ScopeEntries.approval(document));
    expected("Promises", answers.of("promises"), ScopeEntries.promises(document, audience));
    expected("Dates", answers.of("dates"), Dates.milestones(source));
    section("Phases", List.of(), Dates.phases(document));
  }

  private void delivery(DeliveryEntries delivery) {
    expected("Security", answers.of("security"), delivery.securityAsks());
    expected("Systems", answers.of("systems"), delivery.integrations());
    expected("Data", answers.of("data"), delivery.dataSources());
    expected("Usage", answers.of("usage"), delivery.load());
    section("Setup work", answers.of("setup"), delivery.setupItems());
    expected("What the customer provides", answers.of("customerInputs"), delivery.customerInputs());
  }

  private void open(OpenEntries open) {
    section("Open questions", answers.of("open"), open.questions());
    section("Risks", List.of(), open.risks());
    section("Assumptions", List.of(), open.assumptions());
    section("Dependencies", List.of(), open.dependencies());
    section("Decisions", List.of(), open.decisions());
    section("What the customer was told", List.of(), open.notices());
    section("Calls with the customer", List.of(), open.calls());
    section("Signed terms", answers.of("terms"), List.of());
    section("What stands behind the opening", answers.proofs(OpeningWriter.ANSWERED), List.of());
    section("People", List.of(), open.people());
    section("More answers", answers.outside(PLACED), List.of());
    section("Context", answers.of("context"), List.of());
  }

  /** A section that shows its gap when nothing is recorded; a customer is shown no gaps. */
  private void expected(String heading, List<BriefEntry> answered, List<BriefEntry> registered) {
    if (audience.isCustomer()) {
      section(heading, answered, registered);
    } else {
      add(heading, answered, registered);
    }
  }

  private void section(String heading, List<BriefEntry> answered, List<BriefEntry> registered) {
    if (!answered.isEmpty() || !registered.isEmpty()) {
      add(heading, answered, registered);
    }
  }

  private void add(String heading, List<BriefEntry> answered, List<BriefEntry> registered) {
    sections.add(
        new BriefSection(heading, Stream.concat(answered.stream(), registered.stream()).toList()));
  }
}
