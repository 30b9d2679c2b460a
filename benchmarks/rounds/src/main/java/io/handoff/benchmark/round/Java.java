package io.handoff.benchmark.round;

import io.handoff.embedded.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same JVM for everyone: the flags of our container images, and memory to spare. */
final class Java {

  private Java() {}

  /** Runs a jar. */
  static ProcessBuilder command(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " is not built yet: add -Prounds and -am");
    }
    return command(List.of("-jar", jar.toString()));
  }

  /** Runs a main class of this program. */
  static ProcessBuilder command(Class<?> main, List<String> options, String... arguments) {
    List<String> rest = new ArrayList<>(options);
    rest.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
    rest.addAll(List.of(arguments));
    return command(rest);
  }

  private static ProcessBuilder command(List<String> rest) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(ChildProcess.java(), "-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"));
    command.addAll(rest);
    return new ProcessBuilder(command);
  }
}
