package io.handoff.review.thread;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Exclusion;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.review.suggestion.NewSuggestion;
import java.time.LocalDate;
import java.util.UUID;

/** What a thread proposes to add to the record, in the step that opens it. */
public sealed interface Proposal {

  /**
   * The entry that it would add.
   *
   * @param thread the thread that proposes it, which names the entry
   * @param text why: the words that the thread begins with
   */
  NewSuggestion asSuggestion(UUID thread, String text);

  /** The thread's random digits, which no other entry has. */
  private static String entry(String register, UUID thread) {
    String digits = thread.toString();
    return register + ".t" + digits.substring(digits.length() - 8);
  }

  private static NewSuggestion adding(String path, Object entry, String text) {
    return new NewSuggestion(path, DocumentJson.mapper().valueToTree(entry), text);
  }

  /**
   * An open question.
   *
   * @param text the question
   * @param owner the one person who answers
   * @param dueDate by when
   */
  record Question(String text, Person owner, LocalDate dueDate) implements Proposal {

    @Override
    public NewSuggestion asSuggestion(UUID thread, String why) {
      return adding(entry("questions", thread), new OpenQuestion(text, owner, dueDate, null), why);
    }
  }

  /**
   * Something that is in the scope.
   *
   * @param name what it is
   */
  record InScope(String name) implements Proposal {

    @Override
    public NewSuggestion asSuggestion(UUID thread, String why) {
      return adding(entry("scopeItems", thread), new ScopeItem(name, null, null, null, null), why);
    }
  }

  /**
   * Something that is out of the scope.
   *
   * @param name what is out
   */
  record OutOfScope(String name) implements Proposal {

    @Override
    public NewSuggestion asSuggestion(UUID thread, String why) {
      return adding(entry("exclusions", thread), new Exclusion(name, null), why);
    }
  }
}
