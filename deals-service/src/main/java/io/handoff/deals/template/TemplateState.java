package io.handoff.deals.template;

/** Where a version of the template stands: {@code DRAFT -> PUBLISHED -> RETIRED}. */
public enum TemplateState {
  /** A steward writes it; no handoff is on it. */
  DRAFT,
  /** New handoffs take it; it never changes. */
  PUBLISHED,
  /** A newer one was published; handoffs may stay on it. */
  RETIRED
}
