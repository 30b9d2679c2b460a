package io.handoff.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The directory of sources this JVM was started in, or in a directory below it. */
public final class Checkout {

  private final Path root;

  private Checkout(Path root) {
    this.root = root;
  }

  /** Looks upward from the working directory. */
  public static Checkout find() {
    Path start = Path.of("").toAbsolutePath();
    for (Path candidate = start; candidate != null; candidate = candidate.getParent()) {
      if (Files.isRegularFile(candidate.resolve("deploy/keycloak/handoff-realm.json"))) {
        return new Checkout(candidate);
      }
    }
    throw new IllegalStateException("not inside a checkout of Handoff: " + start);
  }

  /** The checkout at this directory. */
  public static Checkout at(Path root) {
    return new Checkout(root);
  }

  /** A file or directory below the root. */
  public Path path(String relative) {
    return root.resolve(relative);
  }

  /** Keycloak as the build of this module unpacked it; the newest if there are several. */
  public Path keycloak() {
    Path parent = path(".local/keycloak");
    try (Stream<Path> versions = Files.list(parent)) {
      return versions
          .filter(Files::isDirectory)
          .max(Comparator.comparing(path -> path.getFileName().toString()))
          .orElseThrow(() -> new IllegalStateException("no Keycloak in " + parent));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Keycloak is not unpacked yet: mvn generate-resources -pl deploy/embedded", e);
    }
  }
}
