package io.handoff.local;

import io.handoff.embedded.Checkout;
import io.handoff.embedded.ChildProcess;
import io.handoff.embedded.DatabaseSettings;
import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.EmbeddedKeycloak;
import io.handoff.embedded.KafkaSettings;
import io.handoff.embedded.KeycloakSettings;
import io.handoff.embedded.MailCatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The whole suite. PostgreSQL, Kafka, Keycloak and the mail catcher come up side by side, and the
 * services as soon as the first two are there; they wait for Keycloak by themselves.
 */
final class Suite implements AutoCloseable {

  private static final int LINES_OF_LOG = 15;

  private final Settings settings;
  private final Progress progress;
  private final ProcessNotes notes;
  private final Running running = new Running();
  private final CompletableFuture<Void> broken = new CompletableFuture<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "suite");
            thread.setDaemon(true);
            return thread;
          });

  Suite(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.notes = new ProcessNotes(settings.processes());
  }

  /**
   * Starts everything and waits until all of it is ready.
   *
   * @throws PartFailed if a part does not come up
   */
  void start() {
    CompletableFuture<Void> keycloak = async(Part.KEYCLOAK, this::keycloak);
    CompletableFuture<Void> postgres = async(Part.POSTGRES, this::postgres);
    CompletableFuture<Void> kafka = async(Part.KAFKA, this::kafka);
    CompletableFuture<Void> mail = async(Part.MAIL_PAGE, this::mail);
    CompletableFuture<Void> services =
        CompletableFuture.allOf(postgres, kafka).thenCompose(nothing -> services());
    CompletableFuture<Void> all = CompletableFuture.allOf(keycloak, mail, services);
    CompletableFuture.anyOf(all, broken).join();
  }

  /** Whether it is being stopped, so that faults are no news. */
  boolean isStopping() {
    return running.isStopping();
  }

  /** Returns only by an exception: when a part ends by itself. */
  void watch() {
    broken.join();
  }

  @Override
  public void close() {
    running.close();
  }

  private interface Start {
    void run() throws Exception;
  }

  private CompletableFuture<Void> async(Part part, Start start) {
    return CompletableFuture.runAsync(() -> timed(part, start), threads);
  }

  private void timed(Part part, Start start) {
    long began = System.nanoTime();
    try {
      start.run();
      progress.ready(part, address(part), System.nanoTime() - began);
    } catch (Exception e) {
      fail(part, "did not start: " + e.getMessage());
      throw new CannotStart(part.label() + " did not start");
    }
  }

  private void fail(Part part, String reason) {
    if (!running.isStopping()) {
      List<String> lines = ChildProcess.lastLines(settings.log(part), LINES_OF_LOG);
      broken.completeExceptionally(new PartFailed(part, reason, lines));
    }
  }

  private void postgres() throws Exception {
    DatabaseSettings kept =
        DatabaseSettings.keptIn(data(Part.POSTGRES))
            .withPort(settings.port(Part.POSTGRES))
            .withLog(settings.log(Part.POSTGRES));
    EmbeddedDatabase database =
        running.start(Part.POSTGRES.label(), () -> EmbeddedDatabase.start(kept));
    watch(Part.POSTGRES, database.process()); // its data directory holds its id already
  }

  private void kafka() throws Exception {
    KafkaSettings kept = KafkaSettings.keptIn(data(Part.KAFKA)).withPort(settings.port(Part.KAFKA));
    running.start(Part.KAFKA.label(), () -> EmbeddedKafka.start(kept));
  }

  private void keycloak() throws Exception {
    Checkout checkout = Checkout.at(settings.root());
    KeycloakSettings kept =
        KeycloakSettings.of(checkout, data(Part.KEYCLOAK))
            .withPort(settings.port(Part.KEYCLOAK))
            .withLog(settings.log(Part.KEYCLOAK));
    EmbeddedKeycloak keycloak =
        running.start(Part.KEYCLOAK.label(), () -> EmbeddedKeycloak.launch(kept));
    note(Part.KEYCLOAK, keycloak.process().handle());
    keycloak.awaitReady();
  }

  private void mail() throws Exception {
    running.start(
        Part.MAIL_PAGE.label(),
        () -> MailCatcher.start(settings.port(Part.SMTP), settings.port(Part.MAIL_PAGE)));
  }

  private CompletableFuture<Void> services() {
    return CompletableFuture.allOf(
        ServiceProcess.PARTS.stream()
            .map(part -> async(part, () -> service(part)))
            .toArray(CompletableFuture[]::new));
  }

  private void service(Part part) throws Exception {
    ChildProcess process = running.start(part.label(), () -> ServiceProcess.launch(settings, part));
    note(part, process.handle());
    ServiceProcess.awaitReady(settings, part, process);
  }

  private void note(Part part, ProcessHandle process) {
    notes.remember(part.label(), process);
    watch(part, process);
  }

  private void watch(Part part, ProcessHandle process) {
    process
        .onExit()
        .thenRun(
            () -> {
              notes.forget(part.label());
              fail(part, "ended by itself (process " + process.pid() + ")");
            });
  }

  private Path data(Part part) {
    return settings.data().resolve(part.key());
  }

  private String address(Part part) {
    return switch (part) {
      case POSTGRES, KAFKA, SMTP -> "localhost:" + settings.port(part);
      case KEYCLOAK, MAIL_PAGE, DEALS, REVIEW, NOTIFICATION -> settings.url(part);
    };
  }
}
