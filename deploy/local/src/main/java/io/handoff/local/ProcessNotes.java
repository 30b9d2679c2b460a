package io.handoff.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One small file per process that was started, so that a run after a crash can name those that
 * outlived it. A process is recognised by id and start time, since ids are used again.
 */
final class ProcessNotes {

  private final Path directory;

  ProcessNotes(Path directory) {
    this.directory = directory;
  }

  /** Notes a process until {@link #forget}. */
  void remember(String name, ProcessHandle process) {
    try {
      Files.createDirectories(directory);
      Files.writeString(note(name), process.pid() + " " + startOf(process) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot note the process of " + name, e);
    }
  }

  /** The process has ended. */
  void forget(String name) {
    try {
      Files.deleteIfExists(note(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the note on " + name, e);
    }
  }

  /** The noted processes that still run. */
  List<Leftover> alive() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> notes = Files.list(directory)) {
      return notes.sorted().map(ProcessNotes::read).flatMap(Optional::stream).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + directory, e);
    }
  }

  private static Optional<Leftover> read(Path note) {
    try {
      String[] words = Files.readString(note).strip().split(" ");
      String name = note.getFileName().toString().replaceFirst("\\.pid$", "");
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(process -> words.length == 2 && startOf(process).equals(words[1]))
          .map(process -> new Leftover(name, process.pid()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }

  private Path note(String name) {
    return directory.resolve(name + ".pid");
  }
}
