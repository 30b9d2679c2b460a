package io.handoff.deals.handoff;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Statement;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything a record states about the customer, each with its field path. */
public final class Statements {

  private Statements() {}

  /** All of a document, in its order. */
  public static Stream<Map.Entry<String, Statement>> of(HandoffDocument document) {
    return Stream.of(
            answers(document.answers()),
            register("promises", document.promises()),
            register("customerInputs", document.customerInputs()),
            register("dataSources", document.dataSources()),
            register("integrations", document.integrations()),
            register("load", document.load()),
            register("securityAsks", document.securityAsks()),
            register("setupItems", document.setupItems()))
        .flatMap(Function.identity());
  }

  private static Stream<Map.Entry<String, Statement>> answers(Map<String, Answer> answers) {
    return answers.entrySet().stream()
        .flatMap(
            answer -> {
              String path = "answers." + answer.getKey();
              return Stream.concat(
                  Stream.of(Map.entry(path, answer.getValue())),
                  register(path + ".segments", answer.getValue().segments()));
            });
  }

  private static Stream<Map.Entry<String, Statement>> register(
      String path, Map<String, ? extends Statement> entries) {
    return entries.entrySet().stream()
        .map(entry -> Map.entry(path + "." + entry.getKey(), entry.getValue()));
  }
}
