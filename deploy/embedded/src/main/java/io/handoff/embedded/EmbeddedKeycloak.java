package io.handoff.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * Keycloak as a child process in development mode, with the realm {@code handoff}.
 *
 * <p>The distribution is run as it was built by its makers, without the build step that it would do
 * by itself at a first start and that would take longer than all the rest.
 */
public final class EmbeddedKeycloak implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(120);

  private final int port;
  private final ChildProcess process;

  private EmbeddedKeycloak(int port, ChildProcess process) {
    this.port = port;
    this.process = process;
  }

  /** Starts it, and waits until the realm answers. */
  public static EmbeddedKeycloak start(KeycloakSettings settings) {
    EmbeddedKeycloak keycloak = launch(settings);
    keycloak.awaitReady();
    return keycloak;
  }

  /** Starts it without waiting; {@link #awaitReady()} does that. */
  public static EmbeddedKeycloak launch(KeycloakSettings settings) {
    int port = FreePort.orAny(settings.port());
    offerRealm(settings);
    return new EmbeddedKeycloak(
        port, ChildProcess.start("Keycloak", command(settings, port), settings.log()));
  }

  /** Waits until the realm's metadata can be read. */
  public void awaitReady() {
    process.awaitOk(URI.create(issuer() + "/.well-known/openid-configuration"), STARTUP);
  }

  /** The realm's address, which is the issuer of its tokens. */
  public String issuer() {
    return "http://localhost:" + port + "/realms/handoff";
  }

  /** Where a token is asked for. */
  public URI tokenEndpoint() {
    return URI.create(issuer() + "/protocol/openid-connect/token");
  }

  /** The process, for those who watch it. */
  public ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }

  private static void offerRealm(KeycloakSettings settings) {
    Path offered = settings.distribution().resolve("data/import/handoff-realm.json");
    try {
      Files.createDirectories(settings.directory());
      Files.createDirectories(offered.getParent());
      Files.copy(settings.realm(), offered, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the realm file could not be put in place", e);
    }
  }

  private static ProcessBuilder command(KeycloakSettings settings, int port) {
    Path home = settings.distribution().toAbsolutePath();
    Path database = settings.directory().toAbsolutePath().resolve("keycloak");
    List<String> command =
        List.of(
            ChildProcess.java(),
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Dkc.config.built=true",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start-dev",
            "--http-host=localhost",
            "--http-port=" + port,
            "--db-url=jdbc:h2:file:" + database + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
            "--import-realm");
    return new ProcessBuilder(command);
  }
}
