package io.handoff.check;

import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check as people read about it.
 *
 * @param id stable id, such as HO-DATE-001; never used again
 * @param severity what a finding of it does to a decision, unless the template says otherwise
 * @param title what must hold, in one sentence
 * @param why why it matters
 * @param reads the fields it looks at, with * for any item id, such as milestones.*.inputs
 * @param question what to ask the customer, in general
 * @param goodExample what a good answer looks like
 */
public record CheckDescription(
    String id,
    Severity severity,
    String title,
    String why,
    List<String> reads,
    String question,
    String goodExample) {

  /** Where the page of a check is, from the root of the documentation and of review-service. */
  private static final String PAGES = "/docs/checks/";

  /** The fields are a copy. */
  public CheckDescription {
    reads = List.copyOf(reads);
  }

  /** What it asks about. */
  public Family family() {
    return Family.of(id);
  }

  /** Where it is explained. */
  public String page() {
    return PAGES + id;
  }

  /** A finding of this check about one field. */
  public Finding finding(String path, String seen, String asked) {
    return finding(path, "", seen, asked);
  }

  /**
   * One of several findings of this check about one field.
   *
   * @param slot what tells it from the others, such as a missing slot; the same for the same thing
   */
  public Finding finding(String path, String slot, String seen, String asked) {
    String finding = id + ":" + path + (slot.isEmpty() ? "" : ":" + slot);
    return ended(Outcome.FAIL, severity, finding, path, seen, asked, goodExample);
  }

  /** What stands in for the findings of this check when it broke: nobody may approve on it. */
  public Finding broken() {
    return ended(
        Outcome.ERROR,
        Severity.BLOCKING,
        id + ":",
        "",
        "This check could not be completed, so what it would find is not known.",
        "Can an operator look at the log of this check? Approval stays closed until it runs.",
        null);
  }

  private Finding ended(
      Outcome outcome,
      Severity severity,
      String finding,
      String path,
      String seen,
      String asked,
      @Nullable String example) {
    return new Finding(
        finding, id, severity, outcome, path, null, seen, null, why, asked, example, page(), null);
  }
}
