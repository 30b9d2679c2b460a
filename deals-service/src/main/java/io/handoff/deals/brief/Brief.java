package io.handoff.deals.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as people read it: the opening, which alone explains the job, then the rest by section.
 *
 * @param audience who reads it
 * @param number the number of the handoff
 * @param title what the deal is
 * @param customer who bought
 * @param standing which version or revision this is
 * @param nextStep whose turn it is, and what they do; absent for a customer
 * @param opening the opening
 * @param warning what makes the opening too long to read; absent when it is not
 * @param sections the rest, in reading order
 */
public record Brief(
    Audience audience,
    String number,
    String title,
    String customer,
    String standing,
    @Nullable String nextStep,
    Opening opening,
    @Nullable String warning,
    List<BriefSection> sections) {

  /**
   * Writes the brief for an audience; a customer's is written from what {@link CustomerView} shows.
   */
  public static Brief of(BriefSource source, Audience audience) {
    return BriefWriter.write(
        audience.isCustomer() ? source.with(CustomerView.of(source.document())) : source, audience);
  }
}
