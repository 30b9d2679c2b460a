package io.handoff.lint;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the command line in a virtual machine made for a short run: it gains nothing from the
 * second compiler, and from the second run on its classes come from an archive beside the jar. That
 * halves the time of ten files. Whoever chose options for the virtual machine gets them, and no
 * second one.
 */
final class Main {

  private static final List<String> SHORT_RUN =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable");

  private static final List<String> OPTIONS_BY_ENVIRONMENT =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private Main() {}

  /** Runs and exits with the code of the command line. */
  public static void main(String[] arguments) throws InterruptedException {
    if (isBare()) {
      try {
        System.exit(runAgain(arguments));
      } catch (IOException noSecondProcess) {
        // This one does as well, only slower.
      }
    }
    HandoffLint.main(arguments);
  }

  /** Whether this is "java -jar" and nothing else, whose command line can be told again. */
  private static boolean isBare() {
    String[] given = ProcessHandle.current().info().arguments().orElse(new String[0]);
    return given.length > 0
        && given[0].equals("-jar")
        && OPTIONS_BY_ENVIRONMENT.stream().allMatch(name -> System.getenv(name) == null);
  }

  private static int runAgain(String[] arguments) throws IOException, InterruptedException {
    File jar = new File(System.getProperty("java.class.path")).getAbsoluteFile();
    File archive = new File(jar + "." + System.getProperty("java.vm.version") + ".jsa");
    if (archive.lastModified() > jar.lastModified()) {
      return run("-XX:SharedArchiveFile=" + archive, jar, arguments);
    }
    Path written = Path.of(archive + "." + ProcessHandle.current().pid());
    int code = run("-XX:ArchiveClassesAtExit=" + written, jar, arguments);
    keep(written, archive.toPath());
    return code;
  }

  private static int run(String archiving, File jar, String[] arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(SHORT_RUN);
    Stream.of(archiving, "-jar", jar.toString()).forEach(command::add);
    command.addAll(List.of(arguments));
    Process run = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(run::destroy));
    return run.waitFor();
  }

  /** A directory that cannot be written to keeps no archive, and each run there takes longer. */
  private static void keep(Path written, Path archive) {
    if (Files.exists(written)) {
      try {
        Files.move(written, archive, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException inTheWay) {
        written.toFile().delete();
      }
    }
  }
}
