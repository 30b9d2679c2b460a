package io.handoff.deals.register;

import static io.handoff.deals.register.Member.of;

import io.handoff.contracts.document.Assumption;
import io.handoff.contracts.document.CustomerNotice;
import io.handoff.contracts.document.Decision;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.document.Risk;
import java.util.List;

/** What is asked of questions, risks, assumptions and what was settled (R38, R92, R93). */
final class OpenPointMembers {

  private static final RegisterMembers<OpenQuestion> QUESTIONS =
      new RegisterMembers<>(
          "questions",
          HandoffDocument::questions,
          List.of(of("text", OpenQuestion::text, "Write the question.")));

  private static final RegisterMembers<Risk> RISKS =
      new RegisterMembers<>(
          "risks",
          HandoffDocument::risks,
          List.of(
              of("text", Risk::text, "Say what may happen, and why."),
              of("owner", Risk::owner, "Name the one person who watches it."),
              of("response", Risk::response, "Say what we do about it.")));

  private static final RegisterMembers<Assumption> ASSUMPTIONS =
      new RegisterMembers<>(
          "assumptions",
          HandoffDocument::assumptions,
          List.of(
              of("text", Assumption::text, "Say what is taken as true for now."),
              of("owner", Assumption::owner, "Name the one person who checks it."),
              of("checkBy", Assumption::checkBy, "Enter the day by which it is checked.")));

  private static final RegisterMembers<Dependency> DEPENDENCIES =
      new RegisterMembers<>(
          "dependencies",
          HandoffDocument::dependencies,
          List.of(of("text", Dependency::text, "Say what must happen, and at whom.")));

  private static final RegisterMembers<Decision> DECISIONS =
      new RegisterMembers<>(
          "decisions",
          HandoffDocument::decisions,
          List.of(of("text", Decision::text, "Say what was decided.")));

  private static final RegisterMembers<CustomerNotice> CUSTOMER_NOTICES =
      new RegisterMembers<>(
          "customerNotices",
          HandoffDocument::customerNotices,
          List.of(
              of("change", CustomerNotice::change, "Say which change the customer was told of."),
              of("toldBy", CustomerNotice::toldBy, "Name who told the customer."),
              of("toldTo", CustomerNotice::toldTo, "Name whom they told."),
              of("toldOn", CustomerNotice::toldOn, "Enter the day they were told.")));

  static final List<RegisterMembers<?>> REGISTERS =
      List.of(QUESTIONS, RISKS, ASSUMPTIONS, DEPENDENCIES, DECISIONS, CUSTOMER_NOTICES);

  private OpenPointMembers() {}
}
