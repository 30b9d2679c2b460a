package io.handoff.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tolerated in a payload, and what is not. */
class EventJsonTest {

  private static final HandoffRef HANDOFF =
      new HandoffRef(new UUID(1, 2), "HO-1001", "D-2044", "", "");
  private static final Instant AT = Instant.parse("2026-05-20T12:10:00.123456Z");

  @Test
  void aRequiredTextMayBeEmptyAndIsStillThere() throws IOException {
    // Given
    Finding finding =
        new Finding("c:p", "c", Severity.WARNING, Outcome.FAIL, "title", "", "It is empty.", "");
    FindingsPublished event = new FindingsPublished(HANDOFF, 1, null, List.of(finding), AT);

    // When
    byte[] payload = EventJson.write(event);

    // Then
    assertThat(text(payload)).contains("\"seen\":\"\"", "\"customer\":\"\"");
    assertThat(EventJson.read(EventType.FINDINGS_PUBLISHED, payload)).isEqualTo(event);
  }

  @Test
  void anEmptyListIsNotWrittenAndReadsAsEmpty() throws IOException {
    FindingsPublished event = new FindingsPublished(HANDOFF, 1, 1, List.of(), AT);

    byte[] payload = EventJson.write(event);

    assertThat(text(payload)).doesNotContain("findings");
    assertThat(EventJson.read(EventType.FINDINGS_PUBLISHED, payload)).isEqualTo(event);
  }

  @Test
  void aDocumentAtHandIsTakenAsItIs() {
    HandoffDocument document =
        DocumentJson.read("{\"title\": \"Größe \\\"x\\\" 表\", \"answers\": {\"goal\": {}}}");
    HandoffChanged event =
        new HandoffChanged(
            HANDOFF, 3, document, null, List.of(), new ActorRef("s1", "Priya Nair", null), AT);

    byte[] payload = EventJson.write(event, DocumentJson.write(document));

    assertThat(text(payload)).isEqualTo(text(EventJson.write(event)));
  }

  @Test
  void theDocumentOfASubmissionIsTakenAsItIs() {
    HandoffDocument document = DocumentJson.read("{\"title\": \"Größe 表\"}");
    HandoffSubmitted event =
        new HandoffSubmitted(
            HANDOFF,
            1,
            DocumentJson.hash(document),
            1,
            3,
            document,
            null,
            new ActorRef("s1", "Priya Nair", null),
            List.of(),
            null,
            AT);

    byte[] payload = EventJson.write(event, DocumentJson.write(document));

    assertThat(text(payload)).isEqualTo(text(EventJson.write(event)));
  }

  @Test
  void whatIsWorkedOutIsNotWritten() {
    Finding finding =
        new Finding("c:p", "c", Severity.BLOCKING, Outcome.ERROR, "title", "x", "y", "z");

    byte[] payload = EventJson.write(new FindingsPublished(HANDOFF, 1, 1, List.of(finding), AT));

    assertThat(text(payload)).doesNotContain("\"blocking\"");
  }

  @Test
  void anElementOfAListThatLacksAMemberIsRefused() {
    Finding finding =
        new Finding("c:p", "c", Severity.WARNING, Outcome.FAIL, "title", "x", "y", "z");
    FindingsPublished event = new FindingsPublished(HANDOFF, 1, 1, List.of(finding), AT);
    String payload = text(EventJson.write(event)).replace("\"severity\":\"WARNING\",", "");

    assertThatThrownBy(() -> EventJson.read(EventType.FINDINGS_PUBLISHED, bytes(payload)))
        .isInstanceOf(IOException.class)
        .hasMessage("io.handoff.findings.published.v1 lacks findings.severity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[]", "\"x\"", "{\"handoff\": null}", "{} {}", "{"})
  void whatIsNoEventIsRefused(String payload) {
    for (EventType type : EventType.values()) {
      assertThatThrownBy(() -> EventJson.read(type, bytes(payload)))
          .isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEventTypeIsFoundByItsWireName(EventType type) {
    assertThat(EventType.named(type.wireName())).contains(type);
    assertThat(type.wireName()).matches("io\\.handoff\\.[a-z]+\\.[a-z-]+\\.v1");
    assertThat(type.topic())
        .isEqualTo(
            ReviewEvent.class.isAssignableFrom(type.record())
                    || CoverEvent.class.isAssignableFrom(type.record())
                ? Topics.REVIEWS
                : Topics.HANDOFFS);
  }

  @Test
  void aWireNameOfALaterReleaseIsNotKnown() {
    assertThat(EventType.named("io.handoff.handoff.drafted.v2")).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
