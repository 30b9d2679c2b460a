package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.check.Check;
import io.handoff.check.RecordFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What pleases one check never displeases another: a record that took up the good examples of any
 * two checks, in different entries of one register, leaves both silent. Examples that take
 * something away are left out: they take it away from the other too.
 */
class NoOppositeChangesTest {

  private record Pleased(Check check, JsonNode patch) {}

  @Test
  void twoChecksNeverAskForOppositeChanges() {
    List<Pleased> all = pleased();
    List<String> opposed = new ArrayList<>();
    int pairs = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Pleased one = all.get(i);
        Pleased other = all.get(j);
        if (meet(one.patch(), other.patch())) {
          pairs++;
          if (!silent(one, other)) {
            opposed.add(one.check().description().id() + " " + other.check().description().id());
          }
        }
      }
    }
    assertThat(pairs).isGreaterThan(100);
    assertThat(opposed).isEmpty();
  }

  private static List<Pleased> pleased() {
    return CheckCatalogue.all().stream()
        .flatMap(
            check ->
                CheckExamples.of(check.description().id()).good().stream()
                    .map(good -> new Pleased(check, good.patch())))
        .filter(good -> !good.patch().isEmpty())
        .filter(good -> !good.patch().toString().contains(":null"))
        .toList();
  }

  /** Whether both change the same register or head, in different entries. */
  private static boolean meet(JsonNode one, JsonNode other) {
    List<String> shared =
        one.properties().stream().map(Map.Entry::getKey).filter(other::has).toList();
    return !shared.isEmpty()
        && shared.stream()
            .allMatch(
                register ->
                    one.get(register).properties().stream()
                        .map(Map.Entry::getKey)
                        .noneMatch(other.get(register)::has));
  }

  private static boolean silent(Pleased one, Pleased other) {
    JsonNode both = both(one.patch().deepCopy(), other.patch());
    return new CheckDocument(List.of(one.check(), other.check()))
        .findings(RecordFixture.cleanWith(both))
        .isEmpty();
  }

  private static JsonNode both(JsonNode one, JsonNode other) {
    if (one instanceof ObjectNode joined) {
      other
          .properties()
          .forEach(
              member ->
                  joined.set(
                      member.getKey(), both(joined.path(member.getKey()), member.getValue())));
      return joined;
    }
    return other;
  }
}
