package io.handoff.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.check.catalogue.CheckExamples;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.lint.input.Fault;
import io.handoff.lint.input.HandoffFile;
import io.handoff.lint.input.InputFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoffLintTest {

  @TempDir private Path directory;
  private DealFiles files;

  @BeforeEach
  void setUp() {
    files = new DealFiles(directory);
  }

  @Test
  void saysNothingOfACleanHandoffButTheCounts() {
    LintRun run = LintRun.of(files.clean("deal.json"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("1 file: 0 blocking findings, 0 warnings\n");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void readsLikeACompiler() {
    String deal = files.blocked("deal.json");

    LintRun run = LintRun.of(deal);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(deal + ":")
        .contains(
            deal
                + ":"
                + lineOf(DealFiles.blockedDocument(), "\"inputs\" : [ ]")
                + ": milestones.launch.inputs  BLOCKING HO-DATE-001\n"
                + "  seen: The firm date 1 June 2027 stands on no input.\n"
                + "  why:  A date that stands on something nobody has seen is a guess, and the"
                + " customer plans by it.\n"
                + "  ask:  Which input does this date need? Link it, or make the date a range.\n\n")
        .endsWith("1 file: 1 blocking finding, 0 warnings\n");
  }

  private static int lineOf(JsonNode document, String part) {
    List<String> lines = document.toPrettyString().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(part)) {
        return i + 1;
      }
    }
    throw new AssertionError(part + " stands nowhere");
  }

  @Test
  void findsTheSameInYaml() throws JsonProcessingException {
    JsonNode json = LintRun.of(files.blocked("deal.json"), "--format", "json").json();
    JsonNode yaml = LintRun.of(files.blockedYaml("deal.yaml"), "--format", "json").json();

    assertThat(yaml.at("/files/0/findings").findValuesAsText("id"))
        .isEqualTo(json.at("/files/0/findings").findValuesAsText("id"))
        .isNotEmpty();
    assertThat(yaml.at("/files/0/findings/0/line").intValue()).isPositive();
  }

  @Test
  void readsAnExportAsTheDocumentInIt() throws JsonProcessingException {
    ObjectNode export = DocumentJson.mapper().createObjectNode();
    export.put("format", "handoff/1").put("dealId", "D-1").put("profile", "FULL");
    export.set("document", DealFiles.blockedDocument());
    String file = files.write("export.json", export.toPrettyString());

    JsonNode finding = LintRun.of(file, "--format", "json").json().at("/files/0/findings/0");

    assertThat(finding.path("path").textValue()).isEqualTo("milestones.launch.inputs");
    assertThat(finding.path("line").intValue()).isEqualTo(lineOf(export, "\"inputs\" : [ ]"));
  }

  @Test
  void readsStandardInputOfEitherKind() {
    String yaml = "title: Portal\ncustomer: Meadow Bank\n";

    assertThat(LintRun.withInput(CheckExamples.base().toString(), "-").exitCode()).isZero();
    assertThat(LintRun.withInput(yaml, "-").err()).isEmpty();
    assertThat(LintRun.withInput(yaml, "-").out()).contains("standard input");
  }

  @Test
  void readsWhatIsInADirectoryInOrder() throws JsonProcessingException {
    files.clean("b/two.yml");
    files.clean("a/one.json");
    files.write("a/notes.txt", "not a handoff");

    assertThat(LintRun.of(directory.toString(), "--format", "json").json().findValuesAsText("file"))
        .containsExactly(
            directory.resolve("a/one.json").toString(), directory.resolve("b/two.yml").toString());
  }

  @Test
  void readsADirectoryThroughALinkToIt() throws IOException {
    files.clean("deals/one.json");
    Path link = Files.createSymbolicLink(directory.resolve("current"), directory.resolve("deals"));

    assertThat(LintRun.of(link.toString(), "--format", "json").json().findValuesAsText("file"))
        .containsExactly(link.resolve("one.json").toString());
  }

  @Test
  void readsNoFileWithoutAnEnd() {
    List<HandoffFile> read = InputFiles.read(List.of("-"), endless());

    assertThat(read.get(0).faults())
        .extracting(Fault::message)
        .containsExactly("This is larger than 64 MB; no handoff is.");
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return ' ';
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return length;
      }
    };
  }

  @Test
  void checksTheOtherFilesWhenOneCannotBeRead() {
    String broken = files.write("broken.json", "{\"title\": \"Portal\",\n  }");

    LintRun run =
        LintRun.of(broken, files.blocked("deal.json"), directory.resolve("no").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(broken + ":2:3: Here it stops being JSON (")
        .contains("no: There is no such file; correct its name.");
    assertThat(run.out())
        .contains("milestones.launch.inputs  BLOCKING HO-DATE-001")
        .endsWith("3 files: 1 blocking finding, 0 warnings, 2 not checked\n");
  }

  @Test
  void saysInPlainWordsWhatIsCutOffOrTooDeep() {
    String cut = files.write("cut.json", "{\n");
    String deep = files.write("deep.json", "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));

    LintRun run = LintRun.of(cut, deep);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("Here it stops being JSON (it ends too early); mend it here or just before.")
        .contains(deep + ": Nothing so long or so deeply nested is read; no handoff needs that.");
  }

  @Test
  void tellsEveryFieldThatDoesNotFit() {
    String deal =
        files.write(
            "deal.json",
            """
            {"title": 7,
             "milestones": {"m1": {"mode": "SOON", "promisedDate": "1 June"}},
             "exclusions": {"e1": {"name": "Archive"},
                            "e1": {"name": "App"}},
             "colour": "red"}
            """);

    LintRun run = LintRun.of(deal);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            deal
                + ":4:17: exclusions.e1: This name comes twice, first on line 3; keep one of the two.",
            deal + ":1:2: title: Write text, in quotes, here.",
            deal + ":2:24: milestones.m1.mode: Write one of ",
            deal
                + ":2:40: milestones.m1.promisedDate: Write a date that exists, as YYYY-MM-DD, here.",
            deal
                + ":5:2: colour: There is no member \"colour\" here; leave it out or correct its name.");
    assertThat(run.out()).isEqualTo("1 file: 0 blocking findings, 0 warnings, 1 not checked\n");
  }

  @Test
  void writesSarifThatNamesRulesAndPlaces() throws JsonProcessingException {
    String deal = files.blocked("a deal.json");

    LintRun run = LintRun.of(deal, "--format", "sarif", "--site", "https://docs.example.com/");

    JsonNode log = run.json();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(log.path("version").textValue()).isEqualTo("2.1.0");
    JsonNode rules = log.at("/runs/0/tool/driver/rules");
    assertThat(rules).hasSameSizeAs(CheckCatalogue.all());
    JsonNode result = log.at("/runs/0/results/0");
    JsonNode rule = rules.get(result.path("ruleIndex").intValue());
    assertThat(rule.path("id").textValue())
        .isEqualTo(result.path("ruleId").textValue())
        .isEqualTo("HO-DATE-001");
    assertThat(rule.path("helpUri").textValue())
        .isEqualTo("https://docs.example.com/docs/checks/HO-DATE-001");
    assertThat(result.path("level").textValue()).isEqualTo("error");
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").textValue())
        .isEqualTo("milestones.launch.inputs");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .startsWith("file:///")
        .endsWith("/a%20deal.json");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue())
        .isEqualTo(lineOf(DealFiles.blockedDocument(), "\"inputs\" : [ ]"));
  }

  @Test
  void saysInSarifWhatWasNotChecked() throws JsonProcessingException {
    JsonNode log = LintRun.of(files.write("deal.yaml", "title: [\n"), "--format", "sarif").json();

    assertThat(log.at("/runs/0/invocations/0/executionSuccessful").booleanValue()).isFalse();
    assertThat(
            log.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text").textValue())
        .startsWith("Here it stops being YAML (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12:30.json", "2026-11-23T12:30.json", "deal:one.json"})
  void writesSarifOfAFileWithAColonInItsName(String name) throws JsonProcessingException {
    JsonNode notification =
        LintRun.of(name, "--format", "sarif")
            .json()
            .at("/runs/0/invocations/0/toolExecutionNotifications/0");

    assertThat(notification.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("./" + name);
  }

  @Test
  void writesTheReportToAFile() {
    Path report = directory.resolve("report.txt");

    LintRun run = LintRun.of(files.clean("deal.json"), "--output", report.toString());

    assertThat(run.out()).isEmpty();
    assertThat(report).hasContent("1 file: 0 blocking findings, 0 warnings");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void saysWhenTheReportCannotBeWritten() {
    LintRun run =
        LintRun.of(files.clean("deal.json"), "--output", directory.resolve("no/r.txt").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no/r.txt: this cannot be written; check the directory.");
  }

  @Test
  void saysWhenStandardOutputCannotBeWritten() {
    StringWriter err = new StringWriter();

    int code =
        HandoffLint.run(
            InputStream.nullInputStream(),
            new PrintWriter(closed()),
            new PrintWriter(err, true),
            files.clean("deal.json"));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).startsWith("Standard output: this cannot be written.");
  }

  private static OutputStream closed() {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException("closed");
      }
    };
  }

  @Test
  void switchesACheckOff() {
    LintRun run = LintRun.of(files.blocked("deal.json"), "--off", "HO-DATE-001");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("HO-DATE-001");
  }

  @Test
  void makesAFindingAWarning() {
    LintRun run = LintRun.of(files.blocked("deal.json"), "--severity", "HO-DATE-001=WARNING");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("milestones.launch.inputs  WARNING HO-DATE-001\n");
  }

  @Test
  void takesTheRulesOfATemplate() {
    String rules =
        files.write("rules.json", "{\"version\": 2, \"checks\": {\"HO-DATE-001\": \"OFF\"}}");

    assertThat(LintRun.of(files.blocked("deal.json"), "--template", rules).exitCode()).isZero();
  }

  @Test
  void takesAVocabulary() {
    String terms = files.write("terms.yaml", "data_source: [the lake]\n");
    String wrong = files.write("wrong.json", "{\"LAKES\": [\"the lake\"]}");
    String deal = files.clean("deal.json");

    assertThat(LintRun.of(deal, "--vocabulary", terms).exitCode()).isZero();
    assertThat(LintRun.of(deal, "--vocabulary", wrong).err())
        .contains("wrong.json: there is no class of wording \"LAKES\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DATA_SOURCE: ~", "DATA_SOURCE: [the lake, ~]"})
  void saysWhereAVocabularyHasNoTerm(String yaml) {
    String terms = files.write("terms.yaml", yaml);

    LintRun run = LintRun.of(files.clean("deal.json"), "--vocabulary", terms);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(terms + ": write the terms of DATA_SOURCE as a list of texts.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format=xml deal.json",
        "--colour deal.json",
        "--off=HO-NONE-001 deal.json",
        "--severity=HO-DATE-001=LOUD deal.json",
        "--template=no.json deal.json",
        ""
      })
  void refusesWhatItDoesNotTake(String line) {
    LintRun run = LintRun.of(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("handoff-lint --help says what it takes.");
  }

  @Test
  void listsTheChecks() throws JsonProcessingException {
    LintRun text = LintRun.of("catalogue");
    LintRun json = LintRun.of("catalogue", "--format", "json");

    assertThat(text.out().lines())
        .hasSameSizeAs(CheckCatalogue.all())
        .anyMatch(line -> line.matches("HO-DATE-001 +BLOCKING +A firm date stands on .*"));
    assertThat(json.json()).hasSameSizeAs(CheckCatalogue.all());
    assertThat(json.json().findValuesAsText("page")).contains("/docs/checks/HO-DATE-001");
  }

  @Test
  void explainsItself() {
    assertThat(LintRun.of("--help").out()).contains("Exit code: 0 ", "--vocabulary");
    assertThat(LintRun.of("--version").out()).startsWith("handoff-lint ");
  }
}
