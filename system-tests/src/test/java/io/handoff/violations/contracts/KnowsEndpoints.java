package io.handoff.violations.contracts;

import jakarta.ws.rs.Path;

/** A contract that is served somewhere. */
@Path("/contracts")
public final class KnowsEndpoints {}
