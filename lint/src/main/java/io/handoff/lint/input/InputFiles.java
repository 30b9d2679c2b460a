package io.handoff.lint.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that were named, those in named directories, and standard input. */
public final class InputFiles {

  /** Says that a handoff comes from standard input. */
  public static final String STANDARD_INPUT = "-";

  private InputFiles() {}

  /** Reads all of them; what cannot be read says why. */
  public static List<HandoffFile> read(List<String> names, InputStream in) {
    List<HandoffFile> files = new ArrayList<>();
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        files.add(standardInput(in));
      } else if (Files.isDirectory(Path.of(name))) {
        files.addAll(directory(name));
      } else {
        files.add(file(Path.of(name)));
      }
    }
    return files;
  }

  private static HandoffFile standardInput(InputStream in) {
    try {
      return FileReader.read("standard input", in.readAllBytes());
    } catch (IOException unreadable) {
      return unreadable(STANDARD_INPUT, "Standard input cannot be read.");
    }
  }

  private static HandoffFile file(Path file) {
    if (!Files.exists(file)) {
      return unreadable(file.toString(), "There is no such file; correct its name.");
    }
    try {
      return FileReader.read(file.toString(), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return unreadable(file.toString(), "It cannot be opened; check who may read it.");
    }
  }

  private static List<HandoffFile> directory(String name) {
    try (Stream<Path> below = Files.walk(Path.of(name))) {
      List<HandoffFile> files =
          below.filter(InputFiles::isHandoff).sorted().map(InputFiles::file).toList();
      return files.isEmpty()
          ? List.of(unreadable(name, "There is no .json, .yaml or .yml file in this directory."))
          : files;
    } catch (IOException unreadable) {
      return List.of(unreadable(name, "This directory cannot be read; check who may."));
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
