package io.handoff.embedded;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the parts' habits out of the log: a list of every setting at each start, and stack traces
 * for the kills and refusals that a test asked for. What matters is thrown at the caller anyway.
 */
final class LoudLogs {

  /** Held here, since the log manager itself may forget a logger that nobody holds. */
  private static final Map<Logger, Level> LEVELS =
      Map.of(
          Logger.getLogger("kafka"), Level.WARNING,
          Logger.getLogger("org.apache.kafka"), Level.WARNING,
          Logger.getLogger("org.apache.kafka.clients.NetworkClient"), Level.SEVERE,
          Logger.getLogger("org.apache.kafka.controller.QuorumController"), Level.SEVERE,
          Logger.getLogger("state.change.logger"), Level.WARNING,
          Logger.getLogger("com.icegreen.greenmail"), Level.WARNING,
          Logger.getLogger("com.icegreen.greenmail.smtp.commands.DataCommand"), Level.OFF,
          Logger.getLogger("io.zonky.test"), Level.OFF);

  private LoudLogs() {}

  static void quiet() {
    LEVELS.forEach(Logger::setLevel);
  }
}
