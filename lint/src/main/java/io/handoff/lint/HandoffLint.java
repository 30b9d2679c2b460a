package io.handoff.lint;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.CheckSetting;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.lint.input.HandoffFile;
import io.handoff.lint.input.InputFiles;
import io.handoff.lint.report.CheckedFile;
import io.handoff.lint.report.Format;
import io.handoff.lint.report.TextReport;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks handoffs in files, with no server. */
@Command(
    name = "handoff-lint",
    mixinStandardHelpOptions = true,
    versionProvider = ShippedVersion.class,
    subcommands = {PrintCatalogue.class, JudgeAnswers.class},
    description = "Checks handoffs in files, as engineering does before it reads them.",
    footer = {
      "",
      "Exit code: 0 nothing blocks, 1 a finding blocks, 2 a file or an option is not readable, or the"
          + " report not writable.",
      "Example: java -jar handoff-lint.jar deal.json deals/ --format sarif --output deals.sarif"
    })
public final class HandoffLint implements Callable<Integer> {

  static final int CLEAN = 0;
  static final int BLOCKED = 1;
  static final int UNREADABLE = 2;

  private final InputStream in;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Handoffs as JSON or YAML, alone or exported; directories of them; - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; text if not given.")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report there instead of to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "What the template says to the checks, as JSON; else the shipped template.")
  private @Nullable Path template;

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description =
          "Terms that are plain here, as JSON or YAML: {\"DATA_SOURCE\": [\"the lake\"]}.")
  private @Nullable Path vocabulary;

  @Option(
      names = "--off",
      paramLabel = "CHECK",
      split = ",",
      description = "Checks that do not run, such as HO-DATE-001.")
  private List<String> off = List.of();

  @Option(
      names = "--severity",
      paramLabel = "CHECK=SEVERITY",
      split = ",",
      description = "BLOCKING or WARNING for a check, such as HO-DATE-001=WARNING.")
  private Map<String, CheckSetting> severities = Map.of();

  @Option(
      names = "--site",
      paramLabel = "ADDRESS",
      description =
          "Where /docs/checks is shown, for links in SARIF; ${DEFAULT-VALUE} if not given.")
  private String site = "http://localhost:8082";

  private HandoffLint(InputStream in) {
    this.in = in;
  }

  /** Runs and exits. The checks are loaded while the options and the files are read. */
  public static void main(String[] arguments) {
    CompletableFuture.runAsync(CheckCatalogue::all);
    System.setProperty("picocli.converters.excludes", "java.(sql|time).*");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try {
      System.exit(run(System.in, out, err, arguments));
    } catch (OutOfMemoryError tooMuch) {
      err.println("The memory is too small for all of it; name fewer files, or allow more: -Xmx.");
      System.exit(UNREADABLE);
    }
  }

  /** Runs; the exit code. */
  static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new HandoffLint(in))
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(HandoffLint::misused)
        .setExitCodeExceptionMapper(broken -> UNREADABLE)
        .execute(arguments);
  }

  private static int misused(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    command
        .getErr()
        .println(
            misuse.getMessage()
                + System.lineSeparator()
                + command.getCommandName()
                + " --help says what it takes.");
    return UNREADABLE;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    if (files.isEmpty()) {
      throw new ParameterException(
          command, "Name a file or a directory to check, or - for standard input.");
    }
    Settings settings = new Settings(command);
    TemplateRules rules = settings.rules(template, off, severities);
    Vocabulary terms = settings.vocabulary(vocabulary);
    List<CheckedFile> checked =
        InputFiles.read(files, in).parallelStream().map(file -> check(file, rules, terms)).toList();
    tellFaults(checked, command.getErr());
    boolean written = settings.write(format.report(site).of(checked), output);
    return written ? exitCode(checked) : UNREADABLE;
  }

  private static CheckedFile check(HandoffFile file, TemplateRules rules, Vocabulary vocabulary) {
    if (file.document() == null) {
      return new CheckedFile(file, List.of());
    }
    List<Finding> findings =
        new CheckDocument().findings(CheckedRecord.of(file.document(), rules, vocabulary));
    return new CheckedFile(file, findings);
  }

  private static void tellFaults(List<CheckedFile> checked, PrintWriter err) {
    for (CheckedFile one : checked) {
      one.file().faults().forEach(fault -> err.println(TextReport.fault(one.file(), fault)));
    }
  }

  private static int exitCode(List<CheckedFile> checked) {
    if (checked.stream().anyMatch(CheckedFile::isUnreadable)) {
      return UNREADABLE;
    }
    return checked.stream().anyMatch(one -> one.blocking() > 0) ? BLOCKED : CLEAN;
  }
}
