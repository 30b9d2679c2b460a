package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A limit that was agreed has an amount and its unit, or says in its note what it is. */
final class LimitIsBounded implements Check {

  private static final WordLists LISTS =
      WordLists.beside(LimitIsBounded.class, "limit-is-bounded.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-005",
          Severity.WARNING,
          "A limit agreed in the sale has an amount and a unit",
          "A limit without a number limits nothing, and is found out at kickoff.",
          List.of("limits.*.amount", "limits.*.unit", "limits.*.note"),
          "How much exactly, in which unit?",
          "Rows per import: 200,000 rows");

  private static final Set<String> PLACES =
      Set.of("section", "sections", "clause", "page", "paragraph", "annex", "appendix", "article");

  private static final Set<String> AROUND_PLACES = LISTS.set("around places");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .limits()
        .forEach(
            (id, limit) -> {
              if (limit.amount() == null && !isSaidInWords(limit)) {
                findings.add(
                    DESCRIPTION.finding(
                        "limits." + id + ".amount",
                        "The amount of this limit is missing.",
                        "How much was agreed? Enter the amount and its unit."));
              } else if (limit.amount() != null && !Said.something(limit.unit())) {
                findings.add(
                    DESCRIPTION.finding(
                        "limits." + id + ".unit",
                        "This limit is " + limit.amount().toPlainString() + " of no unit.",
                        "What is counted, for example users, rows or hours?"));
              }
            });
    return findings;
  }

  private static boolean isSaidInWords(Limit limit) {
    return (Said.something(limit.note()) && !isReference(limit.note()))
        || Amount.isIn(limit.name());
  }

  /** A note that says only where it is written, such as "From section 4 of the contract." */
  private static boolean isReference(String note) {
    Words words = Words.of(note);
    if (words.size() < 2) {
      return false;
    }
    boolean named = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      named |= PLACES.contains(word);
      if (!PLACES.contains(word) && !AROUND_PLACES.contains(word) && !isNumber(word)) {
        return false;
      }
    }
    return named;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }
}
