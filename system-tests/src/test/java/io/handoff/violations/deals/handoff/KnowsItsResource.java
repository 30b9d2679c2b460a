package io.handoff.violations.deals.handoff;

import io.handoff.violations.deals.handoff.web.OpenResource;

/** A feature that depends on how it is asked. */
public final class KnowsItsResource {

  OpenResource resource = new OpenResource();
}
