package io.handoff.chassis.sql;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.io.EOFException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "58030"})
  void waitsForConnectionsLocksAndRestarts(String state) {
    assertThat(Transience.isTransient(wrapped(new SQLException("x", state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22P02", "23505", "42P01"})
  void doesNotWaitForWrongData(String state) {
    assertThat(Transience.isTransient(wrapped(new SQLException("x", state)))).isFalse();
  }

  @Test
  void waitsForAPoolThatIsEmptyAndASocketThatBroke() {
    assertThat(Transience.isTransient(new SQLException("acquisition timeout"))).isTrue();
    assertThat(Transience.isTransient(wrapped(new EOFException()))).isTrue();
    assertThat(Transience.isTransient(new RollbackException())).isTrue();
  }

  @Test
  void doesNotWaitForAMistake() {
    assertThat(Transience.isTransient(new NullPointerException())).isFalse();
    assertThat(Transience.isTransient(wrapped(new IllegalStateException()))).isFalse();
  }

  private static Throwable wrapped(Exception cause) {
    return new RuntimeException(new RuntimeException(cause));
  }
}
