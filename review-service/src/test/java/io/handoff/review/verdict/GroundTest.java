package io.handoff.review.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.field.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random records and random changes, held against a second, plain way to find what reopens: what
 * differs, then again and again each date with an input among that.
 */
class GroundTest {

  private static final List<String> REGISTERS =
      List.of("answers", "promises", "dataSources", "customerInputs", "milestones");
  private static final int ENTRIES = 6;

  @Test
  void reopensWhatChangedOrLeansOnItAndNothingElse() {
    int reopened = 0;
    int kept = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      HandoffDocument before = document(entries(random));
      Map<String, String> changed = entriesOf(before);
      for (int i = random.nextInt(4); i >= 0; i--) {
        changeOne(changed, random);
      }
      HandoffDocument after = document(changed);
      Set<String> expected = expected(before, after);
      for (String path : entriesOf(before).keySet()) {
        boolean reopens = !Ground.changed(Ground.of(before, path), after).isEmpty();
        assertThat(reopens).as("seed %d, %s", seed, path).isEqualTo(expected.contains(path));
        reopened += reopens ? 1 : 0;
        kept += reopens ? 0 : 1;
      }
    }
    assertThat(reopened).isGreaterThan(1_000);
    assertThat(kept).isGreaterThan(1_000);
  }

  private static Set<String> expected(HandoffDocument before, HandoffDocument after) {
    Set<String> open = new HashSet<>();
    Stream.concat(entriesOf(before).keySet().stream(), entriesOf(after).keySet().stream())
        .filter(path -> !valueAt(path, before).equals(valueAt(path, after)))
        .forEach(open::add);
    boolean grew = true;
    while (grew) {
      Set<String> leaning = new HashSet<>(open);
      before
          .milestones()
          .forEach(
              (id, milestone) -> {
                if (milestone.inputs().stream().anyMatch(input -> isIn(input, open))) {
                  leaning.add("milestones." + id);
                }
              });
      grew = open.addAll(leaning);
    }
    return open;
  }

  private static boolean isIn(String input, Set<String> open) {
    String[] segments = input.split("\\.");
    return open.contains(segments[0] + "." + segments[1]);
  }

  private static Optional<Object> valueAt(String path, HandoffDocument document) {
    return FieldPath.parse(path).valuesIn(document).map(values -> values.get(values.size() - 1));
  }

  private static Map<String, String> entries(Random random) {
    Map<String, String> entries = new TreeMap<>();
    for (String register : REGISTERS) {
      IntStream.range(0, ENTRIES)
          .filter(id -> random.nextInt(3) > 0)
          .forEach(id -> entries.put(register + ".e" + id, entry(register, random)));
    }
    return entries;
  }

  private static Map<String, String> entriesOf(HandoffDocument document) {
    Map<String, String> entries = new TreeMap<>();
    DocumentJson.mapper()
        .<JsonNode>valueToTree(document)
        .properties()
        .forEach(
            register ->
                register
                    .getValue()
                    .properties()
                    .forEach(
                        entry ->
                            entries.put(
                                register.getKey() + "." + entry.getKey(),
                                entry.getValue().toString())));
    return entries;
  }

  private static void changeOne(Map<String, String> entries, Random random) {
    String register = REGISTERS.get(random.nextInt(REGISTERS.size()));
    String path = register + ".e" + random.nextInt(ENTRIES);
    if (random.nextInt(4) == 0) {
      entries.remove(path);
    } else {
      entries.put(path, entry(register, random));
    }
  }

  private static String entry(String register, Random random) {
    String word = "word " + random.nextInt(50);
    return switch (register) {
      case "answers" -> "{\"customerFact\":\"" + word + "\"}";
      case "promises" -> "{\"text\":\"" + word + "\"}";
      case "milestones" -> "{\"name\":\"" + word + "\",\"inputs\":[" + inputs(random) + "]}";
      default -> "{\"name\":\"" + word + "\"}";
    };
  }

  private static String inputs(Random random) {
    Set<String> inputs = new TreeSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String register = REGISTERS.get(random.nextInt(REGISTERS.size()));
      inputs.add(
          "\""
              + register
              + ".e"
              + random.nextInt(ENTRIES)
              + (random.nextBoolean() ? "" : ".name")
              + "\"");
    }
    return String.join(",", inputs);
  }

  private static HandoffDocument document(Map<String, String> entries) {
    List<String> registers = new ArrayList<>();
    for (String register : REGISTERS) {
      List<String> members =
          entries.entrySet().stream()
              .filter(entry -> entry.getKey().startsWith(register + "."))
              .map(
                  entry ->
                      "\""
                          + entry.getKey().substring(register.length() + 1)
                          + "\":"
                          + entry.getValue())
              .toList();
      registers.add("\"" + register + "\":{" + String.join(",", members) + "}");
    }
    return DocumentJson.read("{" + String.join(",", registers) + "}");
  }
}
