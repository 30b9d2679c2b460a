package io.handoff.deals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the customer is shown, member by member. */
class CustomerViewTest {

  /** Every member whose words a customer may read. One that is added to the record is not here. */
  private static final String SHOWN =
      """
      answers.*.confirmWith.name
      answers.*.customerFact
      answers.*.followUpDate
      answers.*.segments.*.confirmWith.name
      answers.*.segments.*.customerFact
      answers.*.segments.*.followUpDate
      answers.*.segments.*.name
      answers.*.segments.*.value.baseline
      answers.*.segments.*.value.choice
      answers.*.segments.*.value.from
      answers.*.segments.*.value.metric
      answers.*.segments.*.value.money.amount
      answers.*.segments.*.value.number
      answers.*.segments.*.value.target
      answers.*.segments.*.value.to
      answers.*.segments.*.value.unit
      answers.*.value.baseline
      answers.*.value.choice
      answers.*.value.from
      answers.*.value.metric
      answers.*.value.money.amount
      answers.*.value.number
      answers.*.value.target
      answers.*.value.to
      answers.*.value.unit
      buyer.email
      buyer.name
      contact.email
      contact.name
      customer
      customerApproval.by.name
      customerApproval.link
      customerApproval.on
      customerInputs.*.dueDate
      customerInputs.*.kind
      customerInputs.*.name
      customerInputs.*.provider.name
      customerNotices.*.change
      customerNotices.*.link
      customerNotices.*.toldBy.name
      customerNotices.*.toldOn
      customerNotices.*.toldTo.name
      dataSources.*.accessDate
      dataSources.*.accessMethod
      dataSources.*.apiDocs
      dataSources.*.confirmWith.name
      dataSources.*.followUpDate
      dataSources.*.format
      dataSources.*.grantor.name
      dataSources.*.limits
      dataSources.*.name
      dataSources.*.origin
      dataSources.*.receivers
      dataSources.*.senders
      dataSources.*.serviceAccountCreator.name
      dataSources.*.store
      decisionMaker.email
      decisionMaker.name
      engineeringOwner.email
      engineeringOwner.name
      exclusions.*.name
      integrations.*.accessOwner.name
      integrations.*.apiDocs
      integrations.*.confirmWith.name
      integrations.*.failureHandling
      integrations.*.followUpDate
      integrations.*.format
      integrations.*.mapping
      integrations.*.objects
      integrations.*.phase
      integrations.*.realDataTest
      integrations.*.rhythm
      integrations.*.system
      limits.*.amount
      limits.*.name
      limits.*.unit
      load.*.burstMinutes
      load.*.burstSize
      load.*.busiestAction
      load.*.confirmWith.name
      load.*.followUpDate
      load.*.month1
      load.*.month12
      load.*.name
      load.*.normalWeek
      load.*.now
      load.*.peakPerHour
      load.*.window
      milestones.*.hardCause
      milestones.*.hardDeadline
      milestones.*.name
      milestones.*.promisedDate
      milestones.*.promisedUntil
      milestones.*.reason
      milestones.*.requestedDate
      phases.*.end
      phases.*.entryCondition
      phases.*.name
      phases.*.order
      phases.*.start
      promises.*.agreement.customer.name
      promises.*.agreement.on
      promises.*.agreement.ours.name
      promises.*.category
      promises.*.dueDate
      promises.*.text
      salesOwner.email
      salesOwner.name
      scopeItems.*.definition
      scopeItems.*.kind
      scopeItems.*.name
      scopeItems.*.phase
      scopeItems.*.quantity
      securityAsks.*.approver.name
      securityAsks.*.confirmWith.name
      securityAsks.*.detail
      securityAsks.*.events
      securityAsks.*.followUpDate
      securityAsks.*.leadTimeDays
      securityAsks.*.neededOn
      securityAsks.*.provider
      securityAsks.*.readers
      securityAsks.*.roles
      securityAsks.*.startedOn
      setupItems.*.confirmWith.name
      setupItems.*.followUpDate
      setupItems.*.name
      title
      """;

  @Test
  @DisplayName(
      "R90: The customer reads the same facts, dates and inputs, and no other member at all")
  void showsWhatIsListedAndNothingElse() {
    // Given
    MarkedDocument marked = new MarkedDocument();

    // When
    String shown = MarkdownBrief.of(BriefFixture.forCustomer(marked.document()));

    // Then
    assertThat(marked.pathsIn(shown)).containsExactlyElementsOf(List.of(SHOWN.split("\\s+")));
  }

  @Test
  void showsEveryMemberInside() {
    // Given
    MarkedDocument marked = new MarkedDocument();

    // When
    Brief inside = Brief.of(BriefFixture.source(marked.document()), Audience.INTERNAL);

    // Then people stand there by name; and that nothing is excluded, only when nothing is
    Set<String> hidden = marked.paths();
    hidden.removeAll(marked.pathsIn(MarkdownBrief.of(inside)));
    assertThat(hidden)
        .allMatch(path -> path.endsWith(".email") || path.startsWith("nothingExcluded."));
  }

  @Test
  @DisplayName(
      "R90: What we merely assume is hidden from the customer, in every place where it can be")
  void hidesWhatWeAssume() {
    // Given
    ObjectNode record = BriefFixture.regional();

    // When
    String shown = MarkdownBrief.of(BriefFixture.forCustomer(BriefFixture.document(record)));

    // Then
    assertThat(shown)
        .contains("You said: Monthly reporting takes 2 days")
        .contains("One shared dashboard for all regions")
        .contains("Copperfield CRM 9")
        .doesNotContain("Two hours would make them happy")
        .doesNotContain("from 16 to 2 hours")
        .doesNotContain("Weekly manager reports in month one")
        .doesNotContain("Spreadsheets")
        .doesNotContain("Regional managers")
        .doesNotContain("Assumed")
        .doesNotContain("1 July 2026")
        .doesNotContain("Historical data")
        .doesNotContain("load fails")
        .doesNotContain("All regions use one CRM")
        .doesNotContain("Went through scope")
        .doesNotContain("notes.example.com")
        .doesNotContain("Next step");
  }

  @Test
  void tellsTheCustomerWhatIsNotKnownYet() {
    // Given
    ObjectNode record = BriefFixture.regional();

    // When
    String shown = MarkdownBrief.of(BriefFixture.forCustomer(BriefFixture.document(record)));

    // Then
    assertThat(shown)
        .contains("**Ledgerline Finance 5** – ? Unknown by 29 May 2026\n")
        .contains("Stands on: How much is used? (unknown by 22 May 2026)");
  }

  @Test
  void hidesAnAssumedPromiseAndOneWithoutALabel() {
    // Given
    ObjectNode record = BriefFixture.regional();
    record.withObject("/promises/p2").put("label", "ASSUMED");
    record.withObject("/promises/p3").put("text", "Help with imports").put("kind", "COMMITMENT");

    // When
    String shown = MarkdownBrief.of(BriefFixture.forCustomer(BriefFixture.document(record)));

    // Then
    assertThat(shown).doesNotContain("Promises").doesNotContain("Help with imports");
  }
}
