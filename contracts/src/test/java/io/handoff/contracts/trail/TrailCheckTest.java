package io.handoff.contracts.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import org.junit.jupiter.api.Test;

class TrailCheckTest {

  private final ArrayNode trail = DocumentJson.mapper().createArrayNode();

  TrailCheckTest() {
    append("DRAFTED", null);
    append("SUBMITTED", null);
    append("RETURNED", "Which export?");
    append("SUBMITTED", null);
  }

  private void append(String step, String note) {
    ObjectNode entry = trail.addObject();
    entry.put("handoffId", "0199-a").put("position", trail.size()).put("step", step);
    entry.put("note", note);
    if (trail.size() > 1) {
      entry.put("previous", hash(trail.size() - 2));
    }
    entry.put("hash", TrailHash.of(entry));
  }

  private String hash(int index) {
    return trail.get(index).path("hash").asText();
  }

  @Test
  void acceptsWhatNobodyChanged() {
    assertThat(TrailCheck.faults(trail, null)).isEmpty();
    assertThat(TrailCheck.faults(trail, hash(3))).isEmpty();
  }

  @Test
  void theHashIsOverTheSortedMembersThatAreThere() {
    ObjectNode entry = DocumentJson.mapper().createObjectNode();
    entry.put("step", "DRAFTED").put("position", 1).putNull("note").put("hash", "whatever");

    // printf '{"position":1,"step":"DRAFTED"}' | sha256sum
    assertThat(TrailHash.of(entry))
        .isEqualTo("d5f70edc651dfb1be9a85acfd42906a5b3d15fdf83716af9b5d450442e22b16f");
  }

  @Test
  void findsAnEditedEntry() {
    ((ObjectNode) trail.get(2)).put("note", "All fine");

    assertThat(TrailCheck.faults(trail, hash(3)))
        .containsExactly("Entry 3 was edited: its hash is of other content.");
  }

  @Test
  void findsAnEditedEntryThatWasHashedAnew() {
    ObjectNode edited = (ObjectNode) trail.get(2);
    edited.put("note", "All fine");
    edited.put("hash", TrailHash.of(edited));

    assertThat(TrailCheck.faults(trail, null))
        .containsExactly("Entry 4 was not written after the entry before it.");
  }

  @Test
  void findsARemovedEntry() {
    trail.remove(1);

    assertThat(TrailCheck.faults(trail, null))
        .containsExactly(
            "Entry 3 stands where entry 2 should: one was removed or moved.",
            "Entry 3 was not written after the entry before it.");
  }

  @Test
  void findsThatTheFirstEntryIsGone() {
    trail.remove(0);

    assertThat(TrailCheck.faults(trail, null)).hasSize(2);
  }

  @Test
  void findsReorderedEntries() {
    trail.insert(1, trail.remove(2));

    assertThat(TrailCheck.faults(trail, null)).isNotEmpty();
  }

  @Test
  void findsThatTheEndIsGoneOnlyWhenTheHeadIsKnown() {
    String head = hash(3);
    trail.remove(3);

    assertThat(TrailCheck.faults(trail, null)).isEmpty();
    assertThat(TrailCheck.faults(trail, head))
        .singleElement()
        .asString()
        .contains("entries after it were removed");
  }

  @Test
  void findsAnEntryOfAnotherHandoff() {
    ((ObjectNode) trail.get(1)).put("handoffId", "0199-b");

    assertThat(TrailCheck.faults(trail, null)).contains("Entry 2 belongs to another handoff.");
  }

  @Test
  void acceptsEntriesFromBeforeTheyWereLinkedOnlyAtTheStart() {
    ArrayNode older = DocumentJson.mapper().createArrayNode();
    older.addObject().put("handoffId", "0199-a").put("position", 1).put("step", "DRAFTED");
    ObjectNode first = older.addObject();
    first.put("handoffId", "0199-a").put("position", 2).put("step", "SUBMITTED");
    first.put("hash", TrailHash.of(first));

    assertThat(TrailCheck.faults(older, null)).isEmpty();

    older.addObject().put("handoffId", "0199-a").put("position", 3).put("step", "RETURNED");
    assertThat(TrailCheck.faults(older, null))
        .containsExactly("Entry 3 has no hash, and the entry before it has one.");
  }

  @Test
  void saysWhenItIsNoTrail() {
    assertThat(TrailCheck.faults(DocumentJson.mapper().createObjectNode(), null)).hasSize(1);
  }
}
