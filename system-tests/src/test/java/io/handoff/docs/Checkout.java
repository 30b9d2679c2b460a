package io.handoff.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the checkout, as text. */
final class Checkout {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Checkout() {}

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  static String read(String path) {
    return read(file(path));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The main sources of every module whose name ends so. */
  static List<Path> sources(String suffix) {
    return files("/src/main/java/", suffix);
  }

  /** The test sources of every module. */
  static List<Path> tests() {
    return files("/src/test/java/", ".java");
  }

  private static List<Path> files(String folder, String suffix) {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> file.toString().contains(folder))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
