package io.handoff.lint.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.HandoffDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'answers': {'goal now': {}}}                         | answers.goal now
          {'answers': {'goal': {'segments': {'2nd': {}}}}}      | answers.goal.segments.2nd
          {'risks': {'r': {'impactDays': -1}}}                  | risks.r.impactDays
          {'risks': {'r': {'impactCost': {'amount': 1}}}}       | risks.r.impactCost.currency
          {'risks': {'r': {'impactCost': {'amount': 1, 'currency': 'euro'}}}} | risks.r.impactCost.currency
          {'limits': {'l': {'amount': 1.2345}}}                 | limits.l.amount
          {'limits': {'l': {'amount': 1e15}}}                   | limits.l.amount
          {'limits': {'l': {'amount': '5'}}}                    | limits.l.amount
          {'questions': []}                                     | questions
          {'securityAsks': {'s': {'events': [['x']]}}}          | securityAsks.s.events.0
          {'buyer': {'name': {'first': 'Ana'}}}                 | buyer.name
          """)
  void tellsWhereSomethingDoesNotFit(String json, String path) {
    HandoffFile file = json(json);

    assertThat(file.document()).isNull();
    assertThat(file.faults()).extracting(Fault::path).containsExactly(path);
    assertThat(file.faults()).allSatisfy(fault -> assertThat(fault.place().line()).isEqualTo(1));
  }

  @Test
  void countsColumnsInCharacters() {
    HandoffFile file = json("{'title': 'Müller · Söhne €', 'customer': 'Quillfeather'}");

    assertThat(file.placeOf("customer")).isEqualTo(new Place(1, 31));
  }

  @Test
  void readsJsonWithAByteOrderMark() {
    assertThat(json("\uFEFF{'title': 'Portal'}").faults()).isEmpty();
  }

  @Test
  void countsWhatIsTooLong() {
    HandoffFile file = json("{'title': '%s'}".formatted("x".repeat(201)));

    assertThat(file.faults())
        .extracting(Fault::message)
        .containsExactly("This has 201 characters; at most 200 fit.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''           | There is no handoff in it; write an object with title, customer …
          null         | There is no handoff in it; write an object with title, customer …
          [1]          | There is no handoff in it; write an object with title, customer …
          {} {}        | The file goes on after its handoff; keep one handoff in each file.
          {'format': 'handoff/9', 'document': {}} | Exports of the format "handoff/9" are not read, only handoff/1; export it again.
          """)
  void tellsWhatIsNoHandoff(String json, String message) {
    assertThat(json(json).faults()).extracting(Fault::message).containsExactly(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1.5E-99999999999"})
  void saysWhenANumberIsBeyondAll(String number) {
    String message = "Nothing is as large or small as this; correct it.";

    assertThat(json("{'limits': {'l': {'amount': %s}}}".formatted(number)).faults())
        .extracting(Fault::path, Fault::message)
        .containsExactly(tuple("limits.l.amount", message));
    assertThat(yaml("limits: {l: {amount: %s}}".formatted(number)).document()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0202-11-30", "1999-12-31", "2200-01-01", "+999999999-12-31"})
  void refusesDaysThatTheServicesRefuse(String day) {
    assertThat(json("{'milestones': {'m': {'promisedDate': '%s'}}}".formatted(day)).faults())
        .extracting(Fault::path, Fault::message)
        .containsExactly(
            tuple("milestones.m.promisedDate", "Write a day from 2000-01-01 to 2199-12-31."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01", "2199-12-31"})
  void readsTheFirstAndTheLastDayThatTheServicesTake(String day) {
    assertThat(json("{'milestones': {'m': {'promisedDate': '%s'}}}".formatted(day)).faults())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "\\udc00"})
  void refusesTextThatTheServicesRefuse(String text) {
    assertThat(json("{'title': '%s'}".formatted(text)).faults())
        .extracting(Fault::path, Fault::message)
        .containsExactly(tuple("title", "Leave out null characters and broken surrogate pairs."));
    assertThat(json("{'title': 'a \\ud83d\\ude00'}").faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'a: &x 1\nb: *x',               Aliases are not read; write the value out here.",
    "'title: a\n---\ntitle: b',      The file goes on after its handoff; keep one handoff in each file.",
    "'title: a\ntitle: b',           'This name comes twice, first on line 1; keep one of the two.'",
  })
  void isStrictInYamlToo(String yaml, String message) {
    assertThat(yaml(yaml).faults()).extracting(Fault::message).contains(message);
  }

  @Test
  void readsDatesAndListsOfYaml() {
    HandoffDocument document =
        yaml("""
                # our deal
                title: Portal
                milestones:
                  launch:
                    promisedDate: 2027-06-01
                    inputs:
                      - customerInputs.sample
                """)
            .document();

    assertThat(document.milestones().get("launch").promisedDate()).isEqualTo("2027-06-01");
    assertThat(document.milestones().get("launch").inputs())
        .containsExactly("customerInputs.sample");
  }

  @Test
  void knowsWhereAFieldStandsThatTheFileDoesNotName() {
    HandoffFile file = json("{\n 'milestones': {\n  'launch': {}}}");

    assertThat(file.placeOf("milestones.launch.inputs")).isEqualTo(new Place(3, 3));
    assertThat(file.placeOf("exclusions")).isNull();
  }

  @Test
  void endsOnDeepNesting() {
    HandoffFile file = json("{'a':".repeat(5_000));

    assertThat(file.document()).isNull();
    assertThat(file.faults()).hasSize(1);
  }

  @Test
  void saysWhenBytesAreNoText() {
    byte[] latin = "{\"title\": \"Größe\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(FileReader.read("deal.json", latin).faults()).hasSize(1);
  }

  private static HandoffFile json(String json) {
    return FileReader.read("deal.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static HandoffFile yaml(String yaml) {
    return FileReader.read("deal.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
