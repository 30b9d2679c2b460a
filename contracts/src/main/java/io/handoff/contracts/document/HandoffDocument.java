package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record of one deal: answers to the template's questions, and registers of typed entries, each
 * by item id. Every value has an address, its field path: {@code answers.whyNow.owner}.
 *
 * @param title what the deal is, in a few words
 * @param customer who bought
 * @param buyer who signs at the customer
 * @param contact who to talk to at the customer
 * @param decisionMaker who settles scope trade-offs at the customer
 * @param salesOwner who answers for the deal in sales
 * @param engineeringOwner who answers for it in engineering
 * @param finalApprover who holds the final sign-off
 * @param collaborators who else may edit, by item id
 * @param nothingExcluded a named person's word that nothing is out
 * @param customerApproval the customer's word on scope and success measures
 * @param answers replies by question key
 * @param scopeItems what will be delivered
 * @param exclusions what is out
 * @param limits bounds agreed in the sale
 * @param promises what was said to the customer
 * @param milestones dates
 * @param customerInputs what the customer provides
 * @param dataSources systems that hold data
 * @param integrations systems we exchange data with
 * @param load usage
 * @param securityAsks security and compliance
 * @param setupItems setup work
 * @param phases parts of the delivery
 * @param questions what still needs an answer
 * @param risks known problems
 * @param assumptions taken as true for now
 * @param dependencies what must move outside
 * @param decisions rulings
 * @param calls logged customer calls
 * @param customerNotices what the customer was told about a changed plan
 */
public record HandoffDocument(
    @Size(max = 200) @Nullable String title,
    @Size(max = 200) @Nullable String customer,
    @Valid @Nullable Person buyer,
    @Valid @Nullable Person contact,
    @Valid @Nullable Person decisionMaker,
    @Valid @Nullable Person salesOwner,
    @Valid @Nullable Person engineeringOwner,
    @Valid @Nullable Person finalApprover,
    @Size(max = 100) Map<@ItemId String, @Valid Person> collaborators,
    @Valid @Nullable Confirmation nothingExcluded,
    @Valid @Nullable CustomerApproval customerApproval,
    @Size(max = 500) Map<@ItemId String, @Valid Answer> answers,
    @Size(max = 500) Map<@ItemId String, @Valid ScopeItem> scopeItems,
    @Size(max = 500) Map<@ItemId String, @Valid Exclusion> exclusions,
    @Size(max = 500) Map<@ItemId String, @Valid Limit> limits,
    @Size(max = 500) Map<@ItemId String, @Valid Promise> promises,
    @Size(max = 500) Map<@ItemId String, @Valid Milestone> milestones,
    @Size(max = 500) Map<@ItemId String, @Valid CustomerInput> customerInputs,
    @Size(max = 500) Map<@ItemId String, @Valid DataSource> dataSources,
    @Size(max = 500) Map<@ItemId String, @Valid Integration> integrations,
    @Size(max = 500) Map<@ItemId String, @Valid LoadEntry> load,
    @Size(max = 500) Map<@ItemId String, @Valid SecurityAsk> securityAsks,
    @Size(max = 500) Map<@ItemId String, @Valid SetupItem> setupItems,
    @Size(max = 500) Map<@ItemId String, @Valid Phase> phases,
    @Size(max = 500) Map<@ItemId String, @Valid OpenQuestion> questions,
    @Size(max = 500) Map<@ItemId String, @Valid Risk> risks,
    @Size(max = 500) Map<@ItemId String, @Valid Assumption> assumptions,
    @Size(max = 500) Map<@ItemId String, @Valid Dependency> dependencies,
    @Size(max = 500) Map<@ItemId String, @Valid Decision> decisions,
    @Size(max = 500) Map<@ItemId String, @Valid CustomerCall> calls,
    @Size(max = 500) Map<@ItemId String, @Valid CustomerNotice> customerNotices) {

  /** Absent registers are empty. */
  public HandoffDocument {
    collaborators = Registers.copy(collaborators);
    answers = Registers.copy(answers);
    scopeItems = Registers.copy(scopeItems);
    exclusions = Registers.copy(exclusions);
    limits = Registers.copy(limits);
    promises = Registers.copy(promises);
    milestones = Registers.copy(milestones);
    customerInputs = Registers.copy(customerInputs);
    dataSources = Registers.copy(dataSources);
    integrations = Registers.copy(integrations);
    load = Registers.copy(load);
    securityAsks = Registers.copy(securityAsks);
    setupItems = Registers.copy(setupItems);
    phases = Registers.copy(phases);
    questions = Registers.copy(questions);
    risks = Registers.copy(risks);
    assumptions = Registers.copy(assumptions);
    dependencies = Registers.copy(dependencies);
    decisions = Registers.copy(decisions);
    calls = Registers.copy(calls);
    customerNotices = Registers.copy(customerNotices);
  }

  /**
   * The one person who answers for a statement of this record: its own owner; failing that, the
   * sales owner. Nobody does while neither is named.
   */
  public @Nullable Person ownerOf(Statement statement) {
    return statement.owner() == null ? salesOwner : statement.owner();
  }

  /** A record in which nothing has been said yet. */
  public static HandoffDocument empty() {
    return DocumentJson.read("{}");
  }
}
