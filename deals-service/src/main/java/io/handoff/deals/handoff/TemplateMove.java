package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.template.Question;
import io.handoff.deals.template.TemplateChanges;
import io.handoff.deals.template.TemplateContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a move to another version of the template does to a handoff.
 *
 * @param from the version it is on
 * @param to the version it goes to
 * @param changes what that one asks differently
 * @param answered keys of the questions that have an answer now
 * @param required keys of the questions that must be answered there, as the answers stand then
 * @param setAside keys of the answers that have no place there; they are kept
 * @param broughtBack keys of the answers that were set aside and have their place again
 * @param document the record afterwards
 * @param aside what is set aside afterwards
 */
public record TemplateMove(
    int from,
    int to,
    TemplateChanges changes,
    Set<String> answered,
    Set<String> required,
    List<String> setAside,
    List<String> broughtBack,
    HandoffDocument document,
    String aside) {

  static TemplateMove plan(Handoff handoff, TemplateContent former, int to, TemplateContent later) {
    HandoffDocument document = handoff.document();
    Map<String, Answer> kept = new LinkedHashMap<>(document.answers());
    Map<String, Answer> left = new LinkedHashMap<>();
    document
        .answers()
        .forEach(
            (key, answer) -> {
              if (later.misfits(Map.of(key, answer)).findAny().isPresent()) {
                kept.remove(key);
                left.put(key, answer);
              }
            });
    SetAside aside = SetAside.read(handoff.setAside());
    Map<String, Answer> back = aside.takeBack(to, later, kept);
    aside.put(handoff.templateVersion(), left);
    kept.putAll(back);
    return new TemplateMove(
        handoff.templateVersion(),
        to,
        TemplateChanges.between(former, later, handoff.profile()),
        document.answers().keySet(),
        later
            .required(handoff.profile(), kept)
            .map(Question::key)
            .collect(Collectors.toUnmodifiableSet()),
        List.copyOf(left.keySet()),
        List.copyOf(back.keySet()),
        answering(document, kept),
        aside.write());
  }

  private static HandoffDocument answering(HandoffDocument document, Map<String, Answer> answers) {
    ObjectNode tree = DocumentJson.mapper().valueToTree(document);
    tree.set("answers", DocumentJson.mapper().valueToTree(answers));
    return DocumentJson.mapper().convertValue(tree, HandoffDocument.class);
  }
}
