package io.handoff.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * The identity provider is not reachable, so nobody can be let in: not a failure of ours, and it
 * passes.
 */
@Provider
class SignInUnavailableMapper extends ExceptionMapperBase<OIDCException>
    implements ExceptionMapper<OIDCException> {

  @Override
  protected HttpProblem toProblem(OIDCException failed) {
    return Unavailable.because(failed);
  }
}
