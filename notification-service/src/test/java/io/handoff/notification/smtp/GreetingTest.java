package io.handoff.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Only a server that says it is ready counts as one. */
class GreetingTest {

  @Test
  void isHeardFromAServerThatIsReady() throws IOException {
    assertThat(heardWhenServerSays("220 mail.example.com ready\r\n", true)).isTrue();
  }

  @Test
  void isNotHeardFromAServerThatSendsUsAway() throws IOException {
    assertThat(heardWhenServerSays("421 too busy\r\n", true)).isFalse();
  }

  @Test
  void isNotHeardFromAServerThatHangsUp() throws IOException {
    assertThat(heardWhenServerSays("", true)).isFalse();
  }

  @Test
  void isNotWaitedForWhenTheServerSpeaksTls() throws IOException {
    assertThat(heardWhenServerSays("", false)).isTrue();
  }

  @Test
  void isNotHeardWhereNobodyListens() throws IOException {
    int port;
    try (ServerSocket closing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closing.getLocalPort();
    }

    assertThat(new Greeting("localhost", port, true, Duration.ofSeconds(2)).isHeard()).isFalse();
  }

  private static boolean heardWhenServerSays(String words, boolean speaks) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture.runAsync(() -> say(server, words));
      return new Greeting("localhost", server.getLocalPort(), speaks, Duration.ofSeconds(2))
          .isHeard();
    }
  }

  private static void say(ServerSocket server, String words) {
    try (Socket client = server.accept()) {
      client.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException gone) {
      // The test sees that nothing was said.
    }
  }
}
