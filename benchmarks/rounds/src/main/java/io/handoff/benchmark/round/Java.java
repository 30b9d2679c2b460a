package io.handoff.benchmark.round;

import io.handoff.embedded.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same JVM for everyone: the flags of our container images, and memory to spare. */
final class Java {

  private Java() {}

  /** Runs a jar. */
  static ProcessBuilder command(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " is not built yet: add -Prounds and -am");
    }
    return new ProcessBuilder(
        ChildProcess.java(), "-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-jar", jar.toString());
  }
}
