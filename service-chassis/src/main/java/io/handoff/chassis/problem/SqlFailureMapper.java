package io.handoff.chassis.problem;

import io.handoff.chassis.sql.Transience;
import io.handoff.chassis.sql.UncheckedSqlException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The database failed under the plumbing. */
@Provider
class SqlFailureMapper extends ExceptionMapperBase<UncheckedSqlException>
    implements ExceptionMapper<UncheckedSqlException> {

  @Override
  protected HttpProblem toProblem(UncheckedSqlException failed) {
    return Transience.isTransient(failed)
        ? Unavailable.because(failed)
        : Unavailable.broken(failed);
  }
}
