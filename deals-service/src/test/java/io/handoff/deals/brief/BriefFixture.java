package io.handoff.deals.brief;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records to write briefs from. */
public final class BriefFixture {

  private static final List<Asked> QUESTIONS =
      List.of(
          asked("purchaseStatement", "purchase", "What does the customer believe they bought?"),
          asked("whyNow", "purchase", "Why do they want it now?"),
          asked("goal", "goal", "What is the business goal?"),
          asked("successMeasure", "goal", "How will they measure success?"),
          asked("currentProcess", "scope", "How do they work today?"),
          asked("volume", "usage", "How much is used?"),
          asked("context", "context", "What else helps?"));

  private BriefFixture() {}

  /** The regional reporting deal, as a document that may still be changed. */
  public static ObjectNode regional() {
    try (InputStream file =
        BriefFixture.class.getResourceAsStream("/brief/regional-reporting.json")) {
      return (ObjectNode) DocumentJson.mapper().readTree(Objects.requireNonNull(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static HandoffDocument document(ObjectNode json) {
    return DocumentJson.read(json.toString());
  }

  static Brief internal(ObjectNode json) {
    return Brief.of(source(document(json)), Audience.INTERNAL);
  }

  static Brief forCustomer(HandoffDocument document) {
    return Brief.of(source(document), Audience.CUSTOMER);
  }

  static BriefSource source(HandoffDocument document) {
    return new BriefSource(
        "HO-1042",
        "Working copy, version 7",
        "Priya Nair completes the record and sends it for review.",
        document,
        QUESTIONS);
  }

  private static Asked asked(String key, String section, String wording) {
    return new Asked(key, section, wording, Map.of());
  }
}
