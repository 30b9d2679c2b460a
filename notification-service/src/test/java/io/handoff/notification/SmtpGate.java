package io.handoff.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the mail catcher and can do what a real mail server does on a bad day: be away,
 * hang up on everybody, or refuse an address for good. Everything else it passes on line by line.
 */
public final class SmtpGate implements AutoCloseable {

  /** Addresses that begin so are refused with 550. */
  public static final String NOBODY = "nobody";

  private final int behind;
  private final int port;
  private final Set<Socket> sessions = ConcurrentHashMap.newKeySet();
  private volatile boolean hangingUp;
  private volatile @Nullable ServerSocket listening;
  private volatile @Nullable Thread accepting;

  /** A gate before the mail server on a port. */
  public SmtpGate(int behind) {
    this.behind = behind;
    this.port = listen(0);
  }

  /** Where the gate listens, while it does. */
  public int port() {
    return port;
  }

  /** The mail server is there again. */
  public void open() {
    ServerSocket current = listening;
    if (current == null || current.isClosed()) {
      listen(port);
    }
  }

  /** While {@code true}, whoever connects is hung up on, as by a proxy with nothing behind it. */
  public void hangUp(boolean hangUp) {
    hangingUp = hangUp;
  }

  /** The mail server is gone, and every session with it. */
  @Override
  public void close() {
    try {
      ServerSocket closing = listening;
      if (closing != null) {
        closing.close();
        join(accepting);
      }
      for (Socket session : sessions) {
        session.close();
      }
      sessions.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int listen(int wanted) {
    try {
      ServerSocket server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
      listening = server;
      accepting = run(() -> accept(server));
      return server.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket server) {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        if (hangingUp) {
          client.close();
          continue;
        }
        Socket upstream = new Socket(InetAddress.getLoopbackAddress(), behind);
        client.setTcpNoDelay(true);
        upstream.setTcpNoDelay(true);
        sessions.add(client);
        sessions.add(upstream);
        run(() -> answers(upstream, client));
        run(() -> commands(client, upstream));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void commands(Socket client, Socket upstream) {
    try (client;
        upstream) {
      BufferedReader lines = reader(client);
      boolean inData = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!inData && line.startsWith("RCPT TO:<" + NOBODY)) {
          write(client.getOutputStream(), "550 5.1.1 nobody of that name here");
          continue;
        }
        inData = inData ? !line.equals(".") : line.equals("DATA");
        write(upstream.getOutputStream(), line);
      }
    } catch (IOException ended) {
      // Either side has gone, which closes the other one.
    }
  }

  private void answers(Socket upstream, Socket client) {
    try (client;
        upstream) {
      BufferedReader lines = reader(upstream);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        write(client.getOutputStream(), line);
      }
    } catch (IOException ended) {
      // Either side has gone, which closes the other one.
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void write(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** The port is free only when nobody waits on it any more. */
  private static void join(@Nullable Thread thread) {
    try {
      if (thread != null) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread run(Runnable work) {
    Thread thread = new Thread(work, "smtp-gate");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
