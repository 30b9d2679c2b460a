package io.handoff.check.told;

import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that bind us: what was bought, what was signed, what was promised, what is delivered.
 *
 * @param path where they stand
 * @param text the words
 */
public record Passage(String path, String text) {

  public static List<Passage> binding(CheckedRecord record) {
    return record.reading(Binding.class, of -> new Binding(read(of.document()))).passages;
  }

  private record Binding(List<Passage> passages) {}

  private static List<Passage> read(HandoffDocument document) {
    List<Passage> passages = new ArrayList<>();
    for (String key : List.of("purchaseStatement", "signedTerms")) {
      Answer answer = document.answers().get(key);
      if (answer != null && answer.status() != Status.UNKNOWN) {
        add("answers." + key + ".customerFact", answer.customerFact(), passages);
      }
    }
    document
        .promises()
        .forEach(
            (id, promise) -> {
              if (binds(promise)) {
                add("promises." + id + ".text", promise.text(), passages);
              }
            });
    document
        .scopeItems()
        .forEach(
            (id, item) -> {
              add("scopeItems." + id + ".name", item.name(), passages);
              add("scopeItems." + id + ".definition", item.definition(), passages);
            });
    return List.copyOf(passages);
  }

  /** A commitment that was not taken back. */
  public static boolean binds(Promise promise) {
    return promise.kind() == PromiseKind.COMMITMENT && promise.label() != PromiseLabel.WITHDRAWN;
  }

  private static void add(String path, @Nullable String text, List<Passage> passages) {
    if (text != null && !text.isBlank()) {
      passages.add(new Passage(path, text));
    }
  }
}
