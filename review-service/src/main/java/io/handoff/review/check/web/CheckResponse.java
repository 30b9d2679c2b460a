package io.handoff.review.check.web;

import io.handoff.check.CheckDescription;
import io.handoff.check.Family;
import io.handoff.contracts.finding.Severity;
import io.handoff.review.overruling.OverrulingCount;
import java.util.List;

/**
 * A check as the catalogue shows it.
 *
 * @param id stable id, such as HO-DATE-001
 * @param family what it asks about
 * @param severity what a finding of it does to a decision, unless the template says otherwise
 * @param title what must hold, in one sentence
 * @param why why it matters
 * @param reads the fields it looks at, with * for any item id
 * @param question what to ask the customer, in general
 * @param goodExample what a good answer looks like
 * @param page where it is explained
 * @param overruled how often two people overruled a finding of it
 * @param expired how many of these ended because the field changed
 */
record CheckResponse(
    String id,
    Family family,
    Severity severity,
    String title,
    String why,
    List<String> reads,
    String question,
    String goodExample,
    String page,
    long overruled,
    long expired) {

  static CheckResponse from(CheckDescription check, OverrulingCount count) {
    return new CheckResponse(
        check.id(),
        check.family(),
        check.severity(),
        check.title(),
        check.why(),
        check.reads(),
        check.question(),
        check.goodExample(),
        check.page(),
        count.overruled(),
        count.expired());
  }
}
