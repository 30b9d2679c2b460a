package io.handoff.chassis.problem;

import io.handoff.chassis.sql.Transience;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The transaction could not begin or end; nothing of it was kept. */
@Provider
class TransactionFailureMapper extends ExceptionMapperBase<QuarkusTransactionException>
    implements ExceptionMapper<QuarkusTransactionException> {

  @Override
  protected HttpProblem toProblem(QuarkusTransactionException failed) {
    return Transience.isTransient(failed)
        ? Unavailable.because(failed)
        : Unavailable.broken(failed);
  }
}
