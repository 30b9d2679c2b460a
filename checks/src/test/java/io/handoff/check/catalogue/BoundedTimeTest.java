package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.handoff.check.Check;
import io.handoff.check.CheckedRecord;
import io.handoff.check.RecordFixture;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a document holds, the checks end soon. Asked are 100 ms of processor time for 512 KB,
 * which holds on a quiet machine. Here is room for a busy one, and for code that is not compiled
 * yet; work that grows with the square of the size would take minutes.
 */
class BoundedTimeTest {

  private static final int SIZE = 512 * 1024;
  private static final int ENTRIES = 500;
  private static final int SHORT = 24;
  private static final long MOST_MILLISECONDS = 1_000;

  /** What a huge text is made of. */
  private enum Shape {
    ONE_WORD("x"),
    SPACES(" "),
    WORDS("some of the more or less usual things "),
    VAGUE("etc. and so on as soon as possible "),
    CAPITALS("A B Ab CD "),
    NUMBERS("1,000.5 20 - 30 % "),
    DATES("12 June 2027 - 2027-06-12 "),
    LIST("a, b; c, "),
    COLONS("namely: i.e. "),
    BRACKETS("("),
    QUOTES("\" ' \u201c "),
    DOTS("."),
    DIGITS("7"),
    JOINTS("& / and "),
    LINES("- a\n"),
    AT_SIGNS("a@b."),
    COUNTS("14 drivers and 3 vans in each of 12 depots, 40 trips an hour. "),
    RULINGS("Ana Ruiz alone decides on the 4 forms, and nobody else. "),
    MOVES("We write 9 rows into NetSuite each night, it is only read. "),
    ALIKE("All shops work the same way, but the one in Lyon has a book. "),
    KEPT("Photos are kept for 5 years; they are deleted after 24 months. ");

    private final String part;

    Shape(String part) {
      this.part = part;
    }

    String text(int length) {
      return part.repeat(length / part.length());
    }
  }

  private static final List<String> PLACES =
      List.of(
          "/title",
          "/buyer/name",
          "/buyer/email",
          "/answers/goal/customerFact",
          "/answers/usage/customerFact",
          "/answers/successMeasure/value/metric",
          "/scopeItems/dashboard/definition",
          "/exclusions/archive/name",
          "/promises/training/text",
          "/milestones/launch/reason",
          "/milestones/launch/name",
          "/dataSources/netsuite/name",
          "/dataSources/netsuite/format",
          "/securityAsks/retention/detail",
          "/questions/layout/text");

  @BeforeAll
  static void warmUp() {
    for (int i = 0; i < 50; i++) {
      new CheckDocument().findings(RecordFixture.regionalReporting());
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsSoonOnOneHugeText(Shape shape) {
    for (String place : PLACES) {
      ObjectNode document = (ObjectNode) CheckExamples.base();
      put(document, place, new TextNode(shape.text(SIZE)));

      assertEndsSoon(shape + " at " + place, document);
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsSoonOnManyTextsOfTheLongestKind(Shape shape) {
    ObjectNode document = (ObjectNode) CheckExamples.base();
    for (String register : List.of("scopeItems", "promises", "setupItems")) {
      ObjectNode entry = (ObjectNode) document.get(register).elements().next();
      for (int i = 0; i < 16; i++) {
        ObjectNode copy = entry.deepCopy();
        copy.put(register.equals("promises") ? "text" : "name", shape.text(10_000));
        document.withObject("/" + register).set("e" + i, copy);
      }
    }

    assertEndsSoon(shape.toString(), document);
  }

  /** Those that the record without findings has entries in. */
  private static Stream<String> registers() {
    return Arrays.stream(HandoffDocument.class.getRecordComponents())
        .filter(component -> component.getType() == Map.class)
        .map(RecordComponent::getName)
        .filter(name -> !name.equals("answers") && !CheckExamples.base().path(name).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("registers")
  void endsSoonOnAFullRegister(String register) {
    ObjectNode document = (ObjectNode) CheckExamples.base();
    fill(document, register, ENTRIES);

    assertEndsSoon(register, document);
  }

  @ParameterizedTest
  @EnumSource(names = {"WORDS", "CAPITALS", "NUMBERS", "VAGUE", "LIST"})
  void endsSoonWithEveryRegisterFull(Shape shape) {
    ObjectNode document = (ObjectNode) CheckExamples.base();
    for (String register : registers().toList()) {
      String member = firstText(document.get(register).elements().next());
      for (int i = 0; i < ENTRIES; i++) {
        document
            .withObject("/" + register)
            .putObject("e" + i)
            .put(member, shape.text(SHORT).strip() + i % 7);
      }
    }

    assertEndsSoon("every register of " + shape, document);
  }

  private static String firstText(JsonNode entry) {
    return entry.properties().stream()
        .filter(member -> member.getValue().isTextual())
        .map(Map.Entry::getKey)
        .filter(name -> List.of("name", "text", "system", "summary", "detail").contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static void fill(ObjectNode document, String register, int entries) {
    List<JsonNode> originals = new ArrayList<>();
    document.get(register).forEach(originals::add);
    for (int i = 0; i < entries; i++) {
      JsonNode copy = originals.get(i % originals.size()).deepCopy();
      document.withObject("/" + register).set("e" + i, copy);
    }
  }

  private static void put(ObjectNode document, String place, JsonNode value) {
    int last = place.lastIndexOf('/');
    JsonNode parent = document.at(place.substring(0, last));
    ((ObjectNode) parent).set(place.substring(last + 1), value);
  }

  private static void assertEndsSoon(String what, ObjectNode tree) {
    HandoffDocument document = DocumentJson.read(tree.toString());
    long first = milliseconds(CheckCatalogue.all(), document);
    long taken = first <= MOST_MILLISECONDS ? first : milliseconds(CheckCatalogue.all(), document);
    assertThat(taken)
        .as(() -> "milliseconds for %s; slowest: %s".formatted(what, slowest(document)))
        .isLessThanOrEqualTo(MOST_MILLISECONDS);
  }

  private static Map<String, Long> slowest(HandoffDocument document) {
    return CheckCatalogue.all().stream()
        .collect(
            Collectors.toMap(
                check -> check.description().id(), check -> milliseconds(List.of(check), document)))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > MOST_MILLISECONDS / 10)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Time on the processor, so that other work on the machine does not count. */
  private static long milliseconds(List<Check> checks, HandoffDocument document) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadCpuTime();
    CheckedRecord record = RecordFixture.of(document);
    new CheckDocument(checks).findings(record);
    return (thread.getCurrentThreadCpuTime() - before) / 1_000_000;
  }
}
