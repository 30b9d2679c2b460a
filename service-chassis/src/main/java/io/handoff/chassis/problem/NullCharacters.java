package io.handoff.chassis.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Refuses null characters in addresses: no stored text has one, and the database takes none. */
@Provider
class NullCharacters implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    refuseIn(request.getUriInfo().getPathParameters());
    refuseIn(request.getUriInfo().getQueryParameters());
  }

  private static void refuseIn(MultivaluedMap<String, String> parameters) {
    parameters.forEach(
        (name, values) -> {
          if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new Refused(
                CommonProblem.MALFORMED_PARAMETER, name + " takes no null characters.");
          }
        });
  }
}
