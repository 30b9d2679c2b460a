package io.handoff.system.fault;

import java.util.List;

/** How a handoff comes to be approved, and what it leaves behind if every step was taken once. */
enum Route {
  /** It is approved at once. */
  STRAIGHT(
      List.of(
          "1 DRAFTED >DRAFT r0 Mei Tanaka",
          "2 SUBMITTED DRAFT>SUBMITTED r1 Mei Tanaka",
          "3 APPROVED SUBMITTED>APPROVED r1 Rina Patel: " + Route.APPROVED),
      List.of(
          "review-requested to rina.patel@example.com",
          "approved to mei.tanaka@example.com",
          "approved to rina.patel@example.com"),
      List.of("1 io.handoff.handoff.drafted.v1", "2 io.handoff.handoff.submitted.v1"),
      List.of(
          "1 io.handoff.findings.published.v1",
          "2 io.handoff.findings.published.v1",
          "3 io.handoff.review.opened.v1",
          "4 io.handoff.handoff.approved.v1")),

  /** It is returned once. */
  BY_RETURN(
      List.of(
          "1 DRAFTED >DRAFT r0 Mei Tanaka",
          "2 SUBMITTED DRAFT>SUBMITTED r1 Mei Tanaka",
          "3 RETURNED SUBMITTED>RETURNED r1 Rina Patel: " + Route.RETURNED,
          "4 SUBMITTED RETURNED>SUBMITTED r2 Mei Tanaka",
          "5 APPROVED SUBMITTED>APPROVED r2 Rina Patel: " + Route.APPROVED),
      List.of(
          "review-requested to rina.patel@example.com",
          "returned to mei.tanaka@example.com",
          "review-requested to rina.patel@example.com",
          "approved to mei.tanaka@example.com",
          "approved to rina.patel@example.com"),
      List.of(
          "1 io.handoff.handoff.drafted.v1",
          "2 io.handoff.handoff.submitted.v1",
          "3 io.handoff.handoff.changed.v1",
          "4 io.handoff.handoff.submitted.v1"),
      List.of(
          "1 io.handoff.findings.published.v1",
          "2 io.handoff.findings.published.v1",
          "3 io.handoff.review.opened.v1",
          "4 io.handoff.handoff.returned.v1",
          "5 io.handoff.findings.published.v1",
          "6 io.handoff.findings.published.v1",
          "7 io.handoff.review.opened.v1",
          "8 io.handoff.handoff.approved.v1")),

  /** It is approved, reopened and approved anew. */
  BY_REOPENING(
      List.of(
          "1 DRAFTED >DRAFT r0 Mei Tanaka",
          "2 SUBMITTED DRAFT>SUBMITTED r1 Mei Tanaka",
          "3 APPROVED SUBMITTED>APPROVED r1 Rina Patel: " + Route.APPROVED,
          "4 REOPENED APPROVED>DRAFT r1 Mei Tanaka: " + Route.REOPENED,
          "5 SUBMITTED DRAFT>SUBMITTED r2 Mei Tanaka",
          "6 APPROVED SUBMITTED>APPROVED r2 Rina Patel: " + Route.APPROVED),
      List.of(
          "review-requested to rina.patel@example.com",
          "approved to mei.tanaka@example.com",
          "approved to rina.patel@example.com",
          "record-reopened to rina.patel@example.com",
          "review-requested to rina.patel@example.com",
          "approved to mei.tanaka@example.com",
          "approved to rina.patel@example.com"),
      List.of(
          "1 io.handoff.handoff.drafted.v1",
          "2 io.handoff.handoff.submitted.v1",
          "3 io.handoff.handoff.reopened.v1",
          "4 io.handoff.handoff.changed.v1",
          "5 io.handoff.handoff.submitted.v1"),
      List.of(
          "1 io.handoff.findings.published.v1",
          "2 io.handoff.findings.published.v1",
          "3 io.handoff.review.opened.v1",
          "4 io.handoff.handoff.approved.v1",
          "5 io.handoff.findings.published.v1",
          "6 io.handoff.findings.published.v1",
          "7 io.handoff.review.opened.v1",
          "8 io.handoff.handoff.approved.v1"));

  static final String RETURNED = "Say how many calls there are today.";
  static final String APPROVED = "We can start from this.";
  static final String REOPENED = "The customer wants a second office in the first week.";

  private final List<String> trail;
  private final List<String> mails;
  private final List<String> handoffEvents;
  private final List<String> reviewEvents;

  Route(
      List<String> trail,
      List<String> mails,
      List<String> handoffEvents,
      List<String> reviewEvents) {
    this.trail = trail;
    this.mails = mails;
    this.handoffEvents = handoffEvents;
    this.reviewEvents = reviewEvents;
  }

  List<String> trail() {
    return trail;
  }

  /** Each mail to each person. */
  List<String> mails() {
    return mails;
  }

  /** Those that tell nothing any more once the record is reopened. */
  List<String> pointless() {
    return this == BY_REOPENING
        ? mails.stream().filter(mail -> mail.startsWith("approved")).distinct().toList()
        : List.of();
  }

  /** What deals-service published, each fact once and in order. */
  List<String> handoffEvents() {
    return handoffEvents;
  }

  /** What review-service published, each fact once and in order. */
  List<String> reviewEvents() {
    return reviewEvents;
  }
}
