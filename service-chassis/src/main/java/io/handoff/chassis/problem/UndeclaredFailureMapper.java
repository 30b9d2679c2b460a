package io.handoff.chassis.problem;

import io.handoff.chassis.sql.Transience;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The transaction of a use case could not begin or end; nothing of it was kept. */
@Provider
class UndeclaredFailureMapper extends ExceptionMapperBase<ArcUndeclaredThrowableException>
    implements ExceptionMapper<ArcUndeclaredThrowableException> {

  @Override
  protected HttpProblem toProblem(ArcUndeclaredThrowableException failed) {
    return Transience.isTransient(failed)
        ? Unavailable.because(failed)
        : Unavailable.broken(failed);
  }
}
