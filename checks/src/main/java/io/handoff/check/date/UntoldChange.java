package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.Days;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No text tells of a date or a scope that changed and that the customer does not know yet. */
final class UntoldChange implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-015",
          Severity.BLOCKING,
          "The customer knows of each date that moved and of what was taken out",
          "They plan by the old date, and hear the new one from somebody else.",
          List.of(
              "answers.*.customerFact",
              "milestones.*.reason",
              "decisions.*.text",
              "decisions.*.effect",
              "scopeItems.*.definition",
              "exclusions.*.reason",
              "promises.*.text",
              "risks.*.text",
              "risks.*.response",
              "questions.*.text",
              "assumptions.*.text"),
          "Who tells them, and on which day?",
          "The launch moved from 24 May to 1 June 2027; Ana Ruiz was told on 16 November 2026");

  private static final WordLists LISTS = WordLists.beside(UntoldChange.class, "untold.txt");

  private static final Phrases UNTOLD = LISTS.phrases("untold");

  private static final Phrases OVER = LISTS.phrases("over");

  private static final Set<String> MOVED = LISTS.set("moved");
  private static final Set<String> TAKEN_OUT = LISTS.set("taken out");
  private static final Set<String> DATES = LISTS.set("dates");
  private static final Set<String> THEM = LISTS.set("them");
  private static final Set<String> PRONOUNS = LISTS.set("pronouns");
  private static final Set<String> US = LISTS.set("us");
  private static final Set<String> OPEN = LISTS.set("open");

  /** How many words from those that do not know to what they do not know. */
  private static final int NEAR = 7;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<Finding> findings = new ArrayList<>();
    document
        .answers()
        .forEach(
            (id, answer) ->
                add(document, "answers." + id + ".customerFact", told(answer), findings));
    document
        .milestones()
        .forEach(
            (id, date) -> add(document, "milestones." + id + ".reason", date.reason(), findings));
    document
        .decisions()
        .forEach(
            (id, one) -> {
              String whole = one.text() + "\n" + one.effect();
              add(document, "decisions." + id + ".text", whole, findings);
            });
    document
        .scopeItems()
        .forEach(
            (id, item) ->
                add(document, "scopeItems." + id + ".definition", item.definition(), findings));
    document
        .exclusions()
        .forEach(
            (id, out) -> {
              String whole = out.name() + " removed.\n" + out.reason();
              add(document, "exclusions." + id + ".reason", whole, findings);
            });
    document
        .promises()
        .forEach((id, one) -> add(document, "promises." + id + ".text", one.text(), findings));
    document
        .risks()
        .forEach(
            (id, risk) -> {
              add(document, "risks." + id + ".text", risk.text(), findings);
              add(document, "risks." + id + ".response", risk.response(), findings);
            });
    document
        .questions()
        .forEach((id, one) -> add(document, "questions." + id + ".text", one.text(), findings));
    document
        .assumptions()
        .forEach((id, one) -> add(document, "assumptions." + id + ".text", one.text(), findings));
    return findings;
  }

  private static @Nullable String told(Answer answer) {
    return answer.status() == Status.UNKNOWN ? null : answer.customerFact();
  }

  private static void add(
      HandoffDocument document, String path, @Nullable String text, List<Finding> findings) {
    if (text == null || !mayBeIn(text)) {
      return;
    }
    Words all = Words.of(text);
    if (!isChange(all) || OVER.areIn(all)) {
      return;
    }
    Set<String> names = names(document);
    for (Words sentence : Words.sentencesOf(text)) {
      Optional<Phrases.Found> untold = UNTOLD.firstIn(sentence);
      if (untold.isPresent()
          && !sentence.isQuestion()
          && !sentence.anyIn(OPEN)
          && isOfCustomer(sentence, untold.get(), names, all.anyIn(US))) {
        findings.add(
            DESCRIPTION.finding(
                path,
                "Something changed here, and the text says that the customer does not know it.",
                "Who tells them, and on which day? Tell them, and write the day here."));
        return;
      }
    }
  }

  /** What begins with don't is not seen from its beginning. */
  private static boolean mayBeIn(String text) {
    return UNTOLD.mayBeIn(text) || text.contains("n't ") || text.contains("n\u2019t ");
  }

  /** A date that moved, or something that was taken out. */
  private static boolean isChange(Words words) {
    return words.anyIn(TAKEN_OUT)
        || (words.anyIn(MOVED) && (Days.areIn(words) || words.anyIn(DATES)));
  }

  private static boolean isOfCustomer(
      Words words, Phrases.Found untold, Set<String> names, boolean us) {
    for (int i = Math.max(0, untold.first() - NEAR);
        i < Math.min(words.size(), untold.last() + 1 + NEAR);
        i++) {
      String word = words.get(i);
      boolean before = i < untold.first();
      if (THEM.contains(word)
          || (names.contains(word) && words.isCapitalised(i))
          || (us && before && PRONOUNS.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** What those on the customer's side are called, and their company. */
  private static Set<String> names(HandoffDocument document) {
    Set<String> names = new HashSet<>();
    addName(document.buyer(), names);
    addName(document.contact(), names);
    addName(document.decisionMaker(), names);
    String customer = document.customer();
    if (customer != null && Words.of(customer).size() > 0) {
      names.add(Words.of(customer).get(0));
    }
    return names;
  }

  private static void addName(@Nullable Person person, Set<String> names) {
    if (person != null && person.name() != null) {
      Words words = Words.of(person.name());
      for (int i = 0; i < words.size(); i++) {
        names.add(words.get(i));
      }
    }
  }
}
