package io.handoff.review.advice;

import io.handoff.contracts.document.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know, before it is written down.
 *
 * @param section field path of what it is about; absent for the whole
 * @param needed whose word an approval waits for; absent with the section
 * @param persons who is asked
 * @param question what is asked
 */
public record AskedAdvice(
    @Nullable String section, @Nullable Needed needed, List<Person> persons, String question) {

  /** A question on the whole, to one person. */
  public static AskedAdvice secondOpinion(Person person, String question) {
    return new AskedAdvice(null, null, List.of(person), question);
  }
}
