package io.handoff.lint;

import io.handoff.check.Vocabulary;
import io.handoff.lint.answers.AnswerLines;
import io.handoff.lint.answers.AnswersReport;
import io.handoff.lint.answers.JudgedAnswer;
import io.handoff.lint.input.Fault;
import io.handoff.lint.input.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges single answers, without a handoff around them. */
@Command(
    name = "answers",
    mixinStandardHelpOptions = true,
    description = {
      "Judges single answers: whether each is plain for its field.",
      "A line is a class of wording, a tab and the text, or {\"class\": …, \"text\": …}. With a third"
          + " column or a member label, VAGUE or CONCRETE, it also prints how often it is right."
    },
    footer = {"", "Exit code: 0 judged, 2 a line or an option is not readable."})
final class JudgeAnswers implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Lines of answers, in UTF-8.")
  private @Nullable Path file;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; text if not given.")
  private Form format = Form.text;

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description =
          "Terms that are plain here, as JSON or YAML: {\"DATA_SOURCE\": [\"the lake\"]}.")
  private @Nullable Path vocabulary;

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    AnswerLines lines = AnswerLines.of(lines(command));
    for (Fault fault : lines.faults()) {
      Place place = fault.place();
      command
          .getErr()
          .println(file + ":" + place.line() + ":" + place.column() + ": " + fault.message());
    }
    Settings settings = new Settings(command);
    Vocabulary terms = settings.vocabulary(vocabulary);
    AnswersReport report =
        new AnswersReport(
            lines.answers().stream().map(answer -> JudgedAnswer.of(answer, terms)).toList());
    String judged = format == Form.json ? report.jsonLines() : report.text();
    boolean written = settings.write(judged, null);
    return written && lines.faults().isEmpty() ? HandoffLint.CLEAN : HandoffLint.UNREADABLE;
  }

  private List<String> lines(CommandLine command) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new ParameterException(
          command, file + ": there is no such file, or it is no text in UTF-8.");
    }
  }
}
