package io.handoff.check.told;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.Answer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a record calls the thing that is sold: the desk, where it is "a returns desk for 15 stores".
 */
public final class OurName {

  private static final WordLists WORDS = WordLists.beside(OurName.class, "our-name.txt");
  private static final Set<String> ARTICLES = WORDS.set("articles");
  private static final Set<String> ENDS = WORDS.set("ends");
  private static final Set<String> NO_NAME = WORDS.set("no name");

  /** A name has at most so many words. */
  private static final int MOST = 5;

  private static final int SHORTEST = 3;

  private OurName() {}

  /** The words that mean it; none where the record does not say what was sold. */
  public static Set<String> of(CheckedRecord record) {
    return record.reading(Names.class, Names::of).words;
  }

  private record Names(Set<String> words) {

    private static Names of(CheckedRecord record) {
      Map<String, Answer> answers = record.document().answers();
      Answer sold = answers.get("purchaseStatement");
      Set<String> words = new HashSet<>();
      add(CutText.of(record, sold == null ? null : sold.customerFact()), words);
      return new Names(words);
    }

    private static void add(CutText sold, Set<String> words) {
      for (int i = 0; i + 1 < sold.size(); i++) {
        if (sold.isAny(i, ARTICLES)) {
          int end = i + 1;
          while (end < sold.size()
              && end <= i + MOST
              && !sold.startsClause(end)
              && !sold.isAny(end, ENDS)) {
            end++;
          }
          String head = sold.at(end - 1);
          if (end > i + 1 && end <= i + MOST && isName(head) && !sold.isAny(end - 1, NO_NAME)) {
            words.add(head);
          }
          return;
        }
      }
    }

    /** One thing, and no number. */
    private static boolean isName(String head) {
      return head.length() > SHORTEST
          && Character.isLetter(head.charAt(0))
          && Thing.one(head).equals(head);
    }
  }
}
