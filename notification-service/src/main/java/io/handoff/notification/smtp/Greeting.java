package io.handoff.notification.smtp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/**
 * Listens for the first word of a mail server. The mail client does not notice when a connection is
 * closed before that word came, as by a proxy with nothing behind it, and would wait for its whole
 * time; so after a failure this is tried before a mail is.
 *
 * @param host where
 * @param port which port
 * @param speaks whether the server speaks first, and not TLS
 * @param patience how long to wait for a connection, and for the word
 */
record Greeting(String host, int port, boolean speaks, Duration patience) {

  private static final int READY = '2';

  /** Whether there is a server that takes mails. */
  boolean isHeard() {
    int millis = (int) patience.toMillis();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), millis);
      socket.setSoTimeout(millis);
      return !speaks || socket.getInputStream().read() == READY;
    } catch (IOException nobody) {
      return false;
    }
  }
}
