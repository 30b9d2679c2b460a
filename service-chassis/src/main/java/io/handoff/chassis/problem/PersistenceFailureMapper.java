package io.handoff.chassis.problem;

import io.handoff.chassis.sql.Transience;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The database failed, or somebody else changed the row first. */
@Provider
class PersistenceFailureMapper extends ExceptionMapperBase<PersistenceException>
    implements ExceptionMapper<PersistenceException> {

  @Override
  protected HttpProblem toProblem(PersistenceException failed) {
    if (failed instanceof OptimisticLockException) {
      return HttpProblem.builder()
          .withType(CommonProblem.CONCURRENT_CHANGE.uri())
          .withTitle(CommonProblem.CONCURRENT_CHANGE.title())
          .withStatus(RefusedMapper.status(CommonProblem.CONCURRENT_CHANGE.kind()))
          .withDetail("Read it again, and make your change to what is there now.")
          .build();
    }
    return Transience.isTransient(failed)
        ? Unavailable.because(failed)
        : Unavailable.broken(failed);
  }
}
