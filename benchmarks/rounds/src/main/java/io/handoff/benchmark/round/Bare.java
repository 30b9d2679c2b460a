package io.handoff.benchmark.round;

import io.handoff.embedded.ChildProcess;
import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.FreePort;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The steps of a round with next to nothing behind them: what the machine gives at most. */
final class Bare implements Contender, Approval {

  private static final int COMMENTS = 3;

  private final ChildProcess process;
  private final Http http;
  private final String document;
  private final Queue<UUID> drafts = new ConcurrentLinkedQueue<>();

  private Bare(ChildProcess process, Http http) throws IOException {
    this.process = process;
    this.http = http;
    try (InputStream in = Bare.class.getResourceAsStream("small-deal.json")) {
      document = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Starts it, with a database of its own. */
  static Bare start(EmbeddedDatabase database, Path logs, int users) throws IOException {
    Engine.createDatabase(database, "bare");
    int port = FreePort.any();
    ProcessBuilder command =
        Java.command(
            BareServer.class,
            List.of("-Dsun.net.httpserver.nodelay=true"),
            Integer.toString(port),
            database.jdbcUrl("bare") + "?user=bare&password=bare",
            Integer.toString(users));
    ChildProcess process = ChildProcess.start("bare", command, logs.resolve("bare.log"));
    URI address = URI.create("http://localhost:" + port);
    process.awaitOk(address.resolve("/ready"), Duration.ofSeconds(30));
    return new Bare(process, new Http(address, "none"));
  }

  @Override
  public String label() {
    return "Bare";
  }

  @Override
  public void prepare(int approvals) throws IOException {
    for (int i = 0; i < approvals; i++) {
      UUID id = UUID.randomUUID();
      send("/draft/" + id, document);
      drafts.add(id);
    }
  }

  @Override
  public void goThrough(Steps steps) throws IOException {
    UUID draft = Objects.requireNonNull(drafts.poll(), "no draft was prepared for this round");
    steps.time("submit", () -> send("/submit/" + draft, ""));
    String review = steps.time("find the review", () -> read("/find/" + draft));
    steps.time("read the review", () -> read("/read/" + review));
    for (int i = 0; i < COMMENTS; i++) {
      steps.time(
          "comment, each of three",
          () -> send("/comment/" + review, "Clear as it stands; we plan with this."));
    }
    steps.time("decide", () -> send("/decide/" + review, "APPROVE"));
    String state = steps.time("see the state", () -> read("/state/" + draft));
    if (!state.equals("APPROVED")) {
      throw new IOException(draft + " is " + state + " after its approval");
    }
  }

  private String send(String path, String body) throws IOException {
    return Http.send(http.to(path).POST(BodyPublishers.ofString(body)), 200).body();
  }

  private String read(String path) throws IOException {
    return Http.send(http.to(path), 200).body();
  }

  @Override
  public Approval approval() {
    return this;
  }

  @Override
  public Map<String, ProcessHandle> processes() {
    return Map.of("bare server", process.handle());
  }

  @Override
  public void close() {
    process.close();
  }
}
