package io.handoff.contracts.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One thing a check has to say about one field.
 *
 * @param id stable across edits elsewhere: the check's id and the field path, and the missing slot
 *     where a check says more than one thing about a field
 * @param check id of the check, such as HO-DATE-001
 * @param severity whether it blocks an approval
 * @param outcome FAIL, ERROR or OVERRIDDEN
 * @param path field path, such as milestones.m1.inputs
 * @param span the part of the field's text that it is about; absent when it is about all of it
 * @param seen what was seen there
 * @param missing the slot that is missing, such as "count of users"; absent when none is
 * @param why why it matters
 * @param question what to ask the customer, or whoever knows
 * @param goodExample what a good answer looks like
 * @param page where the check is explained
 * @param overruling who overruled it, and why; absent while it stands
 */
public record Finding(
    String id,
    String check,
    Severity severity,
    Outcome outcome,
    String path,
    @Nullable Span span,
    String seen,
    @Nullable String missing,
    String why,
    String question,
    @Nullable String goodExample,
    @Nullable String page,
    @Nullable Overruling overruling) {

  /** A finding about a whole field, with no example and no page. */
  public Finding(
      String id,
      String check,
      Severity severity,
      Outcome outcome,
      String path,
      String seen,
      String why,
      String question) {
    this(id, check, severity, outcome, path, null, seen, null, why, question, null, null, null);
  }

  /** Whether nobody may approve while this stands. */
  @JsonIgnore
  public boolean isBlocking() {
    return severity == Severity.BLOCKING && !outcome.fulfilled();
  }

  /** The same with the severity that a template gives its check. */
  public Finding with(Severity given) {
    return new Finding(
        id,
        check,
        given,
        outcome,
        path,
        span,
        seen,
        missing,
        why,
        question,
        goodExample,
        page,
        overruling);
  }

  /** The same, overruled. */
  public Finding overruled(Overruling by) {
    return new Finding(
        id,
        check,
        severity,
        Outcome.OVERRIDDEN,
        path,
        span,
        seen,
        missing,
        why,
        question,
        goodExample,
        page,
        by);
  }

  /** The same about a part of the field's text. */
  public Finding at(Span part) {
    return new Finding(
        id,
        check,
        severity,
        outcome,
        path,
        part,
        seen,
        missing,
        why,
        question,
        goodExample,
        page,
        overruling);
  }

  /** The same with the slot that is missing. */
  public Finding missing(String slot) {
    return new Finding(
        id,
        check,
        severity,
        outcome,
        path,
        span,
        seen,
        slot,
        why,
        question,
        goodExample,
        page,
        overruling);
  }
}
