package io.handoff.lint.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that were named, those in named directories, and standard input. */
public final class InputFiles {

  /** Says that a handoff comes from standard input. */
  public static final String STANDARD_INPUT = "-";

  /** A record has half a megabyte at most. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private InputFiles() {}

  /** Reads all of them; what cannot be read says why. */
  public static List<HandoffFile> read(List<String> names, InputStream in) {
    List<HandoffFile> files = new ArrayList<>();
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        files.add(standardInput(in));
      } else {
        files.addAll(named(name));
      }
    }
    return files;
  }

  private static List<HandoffFile> named(String name) {
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? directory(path) : List.of(file(path));
    } catch (InvalidPathException otherLanguage) {
      return List.of(
          unreadable(
              name,
              "This language of the terminal has no such name; set LC_ALL=C.UTF-8, or name the"
                  + " directory."));
    }
  }

  private static HandoffFile standardInput(InputStream in) {
    try {
      return read("standard input", in);
    } catch (IOException unreadable) {
      return unreadable(STANDARD_INPUT, "Standard input cannot be read.");
    }
  }

  private static HandoffFile file(Path file) {
    if (!Files.exists(file)) {
      return unreadable(file.toString(), "There is no such file; correct its name.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException unreadable) {
      return unreadable(file.toString(), "It cannot be opened; check who may read it.");
    }
  }

  private static HandoffFile read(String name, InputStream in) throws IOException {
    byte[] content = in.readNBytes(MOST_BYTES + 1);
    return content.length > MOST_BYTES
        ? unreadable(name, "This is larger than %d MB; no handoff is.".formatted(MOST_BYTES >> 20))
        : FileReader.read(name, content);
  }

  /** A link to a directory is followed when it is named itself. */
  private static List<HandoffFile> directory(Path directory) {
    String name = directory.toString();
    try {
      Path real = directory.toRealPath();
      List<HandoffFile> files =
          handoffsBelow(real).stream()
              .map(file -> file(directory.resolve(real.relativize(file))))
              .toList();
      return files.isEmpty()
          ? List.of(unreadable(name, "There is no .json, .yaml or .yml file in this directory."))
          : files;
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of(
          unreadable(name, "This directory, or one in it, cannot be read; check who may."));
    }
  }

  private static List<Path> handoffsBelow(Path directory) throws IOException {
    try (Stream<Path> below = Files.walk(directory)) {
      return below.filter(InputFiles::isHandoff).sorted().toList();
    }
  }

  private static boolean isHandoff(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Stream.of(".json", ".yaml", ".yml").anyMatch(name::endsWith)
        && Files.isRegularFile(file);
  }

  private static HandoffFile unreadable(String name, String message) {
    return HandoffFile.unreadable(name, new Fault(null, "", message));
  }
}
