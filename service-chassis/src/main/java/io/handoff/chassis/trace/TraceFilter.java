package io.handoff.chassis.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Begins a trace for every request and answers with its id. */
@Provider
@PreMatching
class TraceFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String HEADER = "X-Trace-Id";

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(HEADER, Trace.begin(request.getHeaderString("traceparent")));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Object id = request.getProperty(HEADER);
    if (id != null) {
      response.getHeaders().putSingle(HEADER, id);
    }
  }
}
