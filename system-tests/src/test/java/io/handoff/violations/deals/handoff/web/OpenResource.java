package io.handoff.violations.deals.handoff.web;

import jakarta.ws.rs.GET;

/** Answers anybody. */
public final class OpenResource {

  /** Everything. */
  @GET
  public String everything() {
    return "all deals";
  }
}
