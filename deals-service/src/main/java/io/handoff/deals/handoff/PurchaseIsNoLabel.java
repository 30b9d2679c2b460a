package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Answer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the customer believes they bought is said in their words: an internal label, such as a
 * phase, a package or a project code, explains nothing to whoever was not there (R14).
 */
final class PurchaseIsNoLabel implements SubmitRule {

  private static final String PURCHASE = "purchaseStatement";

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  /** Numbers, and codes such as Q3, P2 or PRJ-12. */
  private static final Pattern CODE = Pattern.compile("\\p{L}{0,4}-?\\p{N}+");

  /** A statement made of these alone is a label. */
  private static final Set<String> LABEL_WORDS =
      Set.of(
          ("the a an and of for our their new full standard basic custom phase stage wave package"
                  + " bundle plan tier deal project program programme workstream work works stream"
                  + " sow crm upgrade uplift upsell renewal expansion extension rollout roll-out"
                  + " onboarding implementation integration migration transformation modernization"
                  + " improvement enhancement initiative platform solution system module suite"
                  + " analytics reporting data digital cloud enterprise premium pro core services"
                  + " service support setup")
              .split(" "));

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    Answer answer = submission.document().answers().get(PURCHASE);
    return answer == null
        ? Stream.empty()
        : Stream.of(
                new Said("customerFact", Objects.requireNonNullElse(answer.customerFact(), "")),
                new Said(
                    "salesAssumption", Objects.requireNonNullElse(answer.salesAssumption(), "")))
            .filter(said -> isLabel(said.text()))
            .map(
                said ->
                    new FieldFault(
                        "answers." + PURCHASE + "." + said.member(),
                        "internal-label",
                        "Say it in the customer's words: which product, for which users or teams,"
                            + " on which systems, and how many."));
  }

  private static boolean isLabel(String text) {
    return !text.isBlank()
        && WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .allMatch(word -> LABEL_WORDS.contains(word) || CODE.matcher(word).matches());
  }

  private record Said(String member, String text) {}
}
