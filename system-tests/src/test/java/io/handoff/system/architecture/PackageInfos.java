package io.handoff.system.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which packages do not say what they are for. */
final class PackageInfos {

  private PackageInfos() {}

  /** How many directories below this one hold Java sources. */
  static long packages(Path sources) {
    return directories(sources).size();
  }

  /** Those without a package-info.java that describes them and is null-marked. */
  static List<Path> missing(Path sources) {
    return directories(sources).stream().filter(directory -> !isDescribed(directory)).toList();
  }

  private static List<Path> directories(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDescribed(Path directory) {
    Path info = directory.resolve("package-info.java");
    try {
      if (!Files.exists(info)) {
        return false;
      }
      String text = Files.readString(info);
      return text.startsWith("/**") && text.contains("@NullMarked");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
