package io.handoff.deals.crm;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Evidence;
import io.handoff.contracts.document.EvidenceKind;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Status;
import io.handoff.deals.deal.DealFacts;
import io.handoff.deals.handoff.CreateHandoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the handoff of an imported deal. What the CRM says is what sales assumes: it lands as
 * such, with the file and the row that said it.
 */
@ApplicationScoped
class DraftFromRow {

  private static final int MAX_HEAD = 200;

  private final CreateHandoff create;

  DraftFromRow(CreateHandoff create) {
    this.create = create;
  }

  /** Starts a draft, unless the deal is not that far or has an active handoff. */
  void start(DealImport running, WaitingRow row, DealFacts facts) {
    if (facts.stage().takesHandoff()) {
      create.createUnlessActive(
          running.actor(), row.dealId(), document(running.file(), row.number(), facts));
    }
  }

  private static HandoffDocument document(String file, int number, DealFacts facts) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("title", cut(facts.name()));
    head.put("customer", cut(facts.customer()));
    Person owner = facts.owner();
    if (owner != null && owner.name() != null) {
      head.put("salesOwner", owner);
    }
    Evidence source = new Evidence(EvidenceKind.CRM_EXPORT, null, file + ", row " + number);
    head.put(
        "answers",
        Map.of(
            "purchaseStatement",
            new Answer(
                null, summary(facts), null, Status.ASSUMED, null, null, null, source, null)));
    return DocumentJson.mapper().convertValue(head, HandoffDocument.class);
  }

  private static String summary(DealFacts facts) {
    return Stream.of(
            facts.name(),
            facts.value() == null
                ? ""
                : facts.value().amount().toPlainString() + " " + facts.value().currency(),
            facts.closeDate() == null ? "" : "closes " + facts.closeDate())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String cut(String text) {
    if (text.length() <= MAX_HEAD) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MAX_HEAD - 1)) ? MAX_HEAD - 1 : MAX_HEAD;
    return text.substring(0, end);
  }
}
