package io.handoff.local;

import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.FreePort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks before anything is started for what would make it fail. Each fault is one line. */
final class Preflight {

  private final Settings settings;

  Preflight(Settings settings) {
    this.settings = settings;
  }

  /**
   * Checks it all.
   *
   * @throws CannotStart naming what is in the way and what to do about it
   */
  void check() {
    leftovers();
    ports();
    programs();
  }

  private void leftovers() {
    List<Leftover> found = new ArrayList<>(new ProcessNotes(settings.processes()).alive());
    Optional<ProcessHandle> postgres =
        EmbeddedDatabase.postmaster(settings.data().resolve(Part.POSTGRES.key()));
    postgres.ifPresent(process -> found.add(new Leftover(Part.POSTGRES.label(), process.pid())));
    if (found.isEmpty()) {
      return;
    }
    String names =
        found.stream()
            .map(one -> "%s (process %d)".formatted(one.name(), one.pid()))
            .collect(Collectors.joining(", "));
    String pids =
        found.stream().map(one -> Long.toString(one.pid())).collect(Collectors.joining(" "));
    throw new CannotStart(
        "Handoff is still running in this directory: %s. Stop it first: kill %s"
            .formatted(names, pids));
  }

  private void ports() {
    Map<Integer, Part> wanted = new HashMap<>();
    for (Part part : Part.values()) {
      int port = settings.port(part);
      Part other = wanted.putIfAbsent(port, part);
      if (other != null) {
        throw new CannotStart(
            "%s and %s cannot both have port %d: set -D%s=<another port>"
                .formatted(other.label(), part.label(), port, part.property()));
      }
      if (!FreePort.isFree(port)) {
        throw new CannotStart(
            "%s needs port %d, which is in use: free it, or set -D%s=<another port>"
                .formatted(part.label(), port, part.property()));
      }
    }
  }

  private void programs() {
    for (Part part : ServiceProcess.PARTS) {
      Path jar = ServiceProcess.jar(settings, part);
      if (!Files.isRegularFile(jar)) {
        throw new CannotStart("%s is not built: run mvn -Plocal".formatted(part.label()));
      }
    }
  }
}
