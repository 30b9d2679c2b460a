package io.handoff.deals.register;

import static io.handoff.contracts.document.SecurityTopic.AUDIT_LOG;
import static io.handoff.contracts.document.SecurityTopic.DATA_LOCATION;
import static io.handoff.contracts.document.SecurityTopic.DAY_ONE_ACCESS;
import static io.handoff.contracts.document.SecurityTopic.LEGAL_CHECK;
import static io.handoff.contracts.document.SecurityTopic.RETENTION;
import static io.handoff.contracts.document.SecurityTopic.SINGLE_SIGN_ON;
import static io.handoff.contracts.document.SecurityTopic.VENDOR_REVIEW;
import static io.handoff.deals.register.Member.of;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is asked of usage, security and compliance (R63-R66, R68-R77). */
final class UsageAndSecurityMembers {

  private static final Predicate<LoadEntry> OF_PEOPLE = load -> load.kind() == LoadKind.PEOPLE;
  private static final Predicate<LoadEntry> A_BURST = load -> load.kind() == LoadKind.BURST;

  private static final RegisterMembers<LoadEntry> LOAD =
      new RegisterMembers<>(
          "load",
          HandoffDocument::load,
          List.of(
              of(
                  "kind",
                  LoadEntry::kind,
                  "Choose what is measured, such as people, a burst or API calls."),
              of("name", LoadEntry::name, "Say which people or machines."),
              of("now", LoadEntry::now, "Enter how many people are active now, not accounts.")
                  .when(OF_PEOPLE),
              of("month1", LoadEntry::month1, "Enter how many will be active in month 1.")
                  .when(OF_PEOPLE),
              of("month12", LoadEntry::month12, "Enter how many will be active in month 12.")
                  .when(OF_PEOPLE),
              of("busiestAction", LoadEntry::busiestAction, "Say what they do most.")
                  .when(OF_PEOPLE),
              of("normalWeek", LoadEntry::normalWeek, "Enter how often in a normal week.")
                  .when(OF_PEOPLE),
              of("peakPerHour", LoadEntry::peakPerHour, "Enter how often in the busiest hour.")
                  .when(OF_PEOPLE),
              of("window", LoadEntry::window, "Say when the busiest hour is.")
                  .or(load -> load.peak() != null)
                  .when(OF_PEOPLE),
              of("burstSize", LoadEntry::burstSize, "Enter how many come at once.").when(A_BURST),
              of(
                      "burstMinutes",
                      LoadEntry::burstMinutes,
                      "Enter within how many minutes they come.")
                  .when(A_BURST),
              of(
                      "peakPerHour",
                      LoadEntry::peakPerHour,
                      "Enter how much in the busiest hour, or how much in a normal week.")
                  .or(load -> load.normalWeek() != null)
                  .when(OF_PEOPLE.or(A_BURST).negate()),
              StatementMembers.status()));

  private static final RegisterMembers<SecurityAsk> SECURITY_ASKS =
      new RegisterMembers<>(
          "securityAsks",
          HandoffDocument::securityAsks,
          List.of(
              of("topic", SecurityAsk::topic, "Choose what it is about."),
              of("wanted", SecurityAsk::wanted, "Say whether the customer wants it."),
              of("provider", SecurityAsk::provider, "Name the identity provider.")
                  .when(wanted(SINGLE_SIGN_ON)),
              of("neededOn", SecurityAsk::neededOn, "Enter the day it is needed.")
                  .when(wanted(SINGLE_SIGN_ON)),
              of(
                      "events",
                      SecurityAsk::events,
                      "List what is logged, such as sign-ins, role changes and file access.")
                  .when(wanted(AUDIT_LOG)),
              of("readers", SecurityAsk::readers, "Say who may read the log.")
                  .when(wanted(AUDIT_LOG)),
              of("detail", SecurityAsk::detail, "Enter the region or rule that the customer sets.")
                  .when(wanted(DATA_LOCATION, RETENTION)),
              of("clearance", SecurityAsk::clearance, "Say how far it has come.")
                  .when(wanted(VENDOR_REVIEW, LEGAL_CHECK)),
              of(
                      "leadTimeDays",
                      SecurityAsk::leadTimeDays,
                      "Enter how many working days it takes from asking to having.")
                  .when(wanted(VENDOR_REVIEW, LEGAL_CHECK)),
              of("roles", SecurityAsk::roles, "List the roles that need access on day one.")
                  .when(wanted(DAY_ONE_ACCESS)),
              of("approver", SecurityAsk::approver, "Name who approves it at the customer.")
                  .when(wanted(DAY_ONE_ACCESS, LEGAL_CHECK)),
              of(
                      "launchBlocking",
                      SecurityAsk::launchBlocking,
                      "Say whether it can block the launch.")
                  .when(wanted(SecurityTopic.values())),
              StatementMembers.status()));

  static final List<RegisterMembers<?>> REGISTERS = List.of(LOAD, SECURITY_ASKS);

  private UsageAndSecurityMembers() {}

  private static Predicate<SecurityAsk> wanted(SecurityTopic... topics) {
    Set<SecurityTopic> about = Set.of(topics);
    return ask ->
        Boolean.TRUE.equals(ask.wanted()) && ask.topic() != null && about.contains(ask.topic());
  }
}
