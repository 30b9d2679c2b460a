package io.handoff.contracts.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.util.List;
import java.util.Random;

/** Documents with random entries under few ids, so that two of them share some. */
final class RandomDocuments {

  private static final List<String> TEXTS =
      List.of("", "One.", "One, two.", "Ελλάδα ανατολή", "رسالة قصيرة", "一つの記録", "a\nb", "😀 ok");
  private static final List<String> STATUSES = List.of("CONFIRMED", "ASSUMED", "UNKNOWN");

  private final Random random;

  RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  HandoffDocument next() {
    ObjectNode document = DocumentJson.mapper().createObjectNode();
    text(document, "title");
    text(document, "customer");
    person(document, "salesOwner");
    for (int i = random.nextInt(6); i > 0; i--) {
      answer(document.withObject("/answers").withObject("/q" + random.nextInt(6)));
    }
    for (String register : List.of("questions", "risks", "assumptions")) {
      for (int i = random.nextInt(4); i > 0; i--) {
        ObjectNode entry = document.withObject("/" + register).withObject("/e" + random.nextInt(5));
        text(entry, "text");
        person(entry, "owner");
      }
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      ObjectNode limit = document.withObject("/limits").withObject("/l" + random.nextInt(4));
      text(limit, "name");
      limit.put("amount", random.nextInt(1000));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      ObjectNode milestone =
          document.withObject("/milestones").withObject("/m" + random.nextInt(3));
      text(milestone, "name");
      milestone.putArray("inputs").add("answers.q" + random.nextInt(6));
    }
    return DocumentJson.read(DocumentJson.write(DocumentJson.read(document.toString())));
  }

  private void answer(ObjectNode answer) {
    text(answer, "customerFact");
    text(answer, "salesAssumption");
    person(answer, "owner");
    if (random.nextBoolean()) {
      answer.put("status", STATUSES.get(random.nextInt(3)));
    }
    if (random.nextBoolean()) {
      answer.withObject("/value").put("baseline", random.nextDouble());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      text(answer.withObject("/segments").withObject("/s" + random.nextInt(3)), "customerFact");
    }
  }

  private void text(ObjectNode in, String name) {
    if (random.nextInt(4) > 0) {
      in.put(name, TEXTS.get(random.nextInt(TEXTS.size())));
    }
  }

  private void person(ObjectNode in, String name) {
    if (random.nextBoolean()) {
      in.withObject("/" + name).put("name", TEXTS.get(random.nextInt(TEXTS.size())));
    }
  }
}
