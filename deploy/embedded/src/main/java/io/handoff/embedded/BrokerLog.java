package io.handoff.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the broker's and the clients' habit of logging every setting out of the console. */
final class BrokerLog {

  /** Held here, since the log manager itself may forget a logger that nobody holds. */
  private static final List<Logger> LOUD =
      List.of(
          Logger.getLogger("kafka"),
          Logger.getLogger("org.apache.kafka"),
          Logger.getLogger("state.change.logger"),
          Logger.getLogger("com.icegreen.greenmail"),
          Logger.getLogger("io.zonky.test"));

  private BrokerLog() {}

  static void quiet() {
    LOUD.forEach(logger -> logger.setLevel(Level.WARNING));
  }
}
