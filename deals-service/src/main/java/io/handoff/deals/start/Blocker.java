package io.handoff.deals.start;

import io.handoff.contracts.document.Clearance;
import io.handoff.contracts.document.CustomerApproval;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.Status;
import io.handoff.deals.handoff.Statements;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something open that a start has to wait for.
 *
 * @param path where it stands
 * @param text what is open, in words
 */
public record Blocker(String path, String text) {

  /** What can block the launch first, then the customer's approval, then what is unknown. */
  public static List<Blocker> of(HandoffDocument document) {
    return Stream.of(launchBlocking(document), approval(document), unknowns(document))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<Blocker> launchBlocking(HandoffDocument document) {
    return document.securityAsks().entrySet().stream()
        .filter(ask -> Boolean.TRUE.equals(ask.getValue().launchBlocking()))
        .filter(ask -> isOpen(ask.getValue()))
        .map(
            ask ->
                new Blocker(
                    "securityAsks." + ask.getKey(),
                    "Can block the launch: " + words(ask.getValue()) + "."));
  }

  private static boolean isOpen(SecurityAsk ask) {
    boolean confirmed = ask.status() == Status.CONFIRMED && !Approvals.isGiven(ask.topic());
    return Boolean.TRUE.equals(ask.wanted())
        && ask.clearance() != Clearance.CLEARED
        && !(confirmed && ask.clearance() == null);
  }

  private static String words(SecurityAsk ask) {
    String topic =
        ask.topic() == null
            ? "a security topic"
            : ask.topic().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    if (ask.clearance() == Clearance.UNDER_WAY) {
      return topic + " is under way";
    }
    return topic
        + (ask.clearance() == null && !Approvals.isGiven(ask.topic())
            ? " is not confirmed"
            : " has not started");
  }

  private static Stream<Blocker> approval(HandoffDocument document) {
    CustomerApproval approval = document.customerApproval();
    boolean given =
        approval != null
            && approval.by() != null
            && approval.on() != null
            && approval.link() != null
            && !approval.link().isBlank();
    return given
        ? Stream.empty()
        : Stream.of(
            new Blocker(
                "customerApproval",
                "The customer has not approved scope and success measures: enter who did, when, and"
                    + " where it stands."));
  }

  private static Stream<Blocker> unknowns(HandoffDocument document) {
    return Statements.of(document)
        .filter(entry -> entry.getValue().status() == Status.UNKNOWN)
        .map(
            entry ->
                new Blocker(
                    entry.getKey(),
                    entry.getValue().followUpDate() == null
                        ? "Unknown, with no date."
                        : "Unknown by " + entry.getValue().followUpDate() + "."));
  }
}
