package io.handoff.lint.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Family;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.TemplateRules;
import java.util.List;
import java.util.Map;

/**
 * An answer and what the wording checks say of it.
 *
 * @param answer the answer
 * @param findings what it leaves open
 */
public record JudgedAnswer(LabelledAnswer answer, List<Finding> findings) {

  private static final String KEY = "answer";
  private static final CheckDocument WORDING =
      new CheckDocument(
          CheckCatalogue.all().stream()
              .filter(check -> check.description().family() == Family.WORDING)
              .toList());

  /** Judges an answer as the only one of a record whose template asks for its class there. */
  public static JudgedAnswer of(LabelledAnswer answer, Vocabulary vocabulary) {
    ObjectNode document = DocumentJson.mapper().createObjectNode();
    document.withObject("/answers/" + KEY).put("customerFact", answer.text());
    TemplateRules template = new TemplateRules(0, Map.of(KEY, answer.fields()), Map.of());
    return new JudgedAnswer(
        answer,
        WORDING.findings(
            CheckedRecord.of(DocumentJson.read(document.toString()), template, vocabulary)));
  }

  /** Whether it is found to be vague. */
  public boolean isFlagged() {
    return !findings.isEmpty();
  }
}
