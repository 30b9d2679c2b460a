package io.handoff.review.vocabulary;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.template.WordingClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Adds terms to the vocabulary and takes them out. */
@ApplicationScoped
public class ChangeVocabulary {

  /** Every check run reads them. */
  private static final int MOST = 2000;

  private final PlainTerms terms;
  private final Clock clock;

  ChangeVocabulary(PlainTerms terms, Clock clock) {
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * Adds a term; one that is there stays as it was.
   *
   * @param fields what the words are about in which it is plain
   * @param customer to whom it is plain; empty for everybody
   * @throws io.handoff.chassis.problem.Refused when there are too many
   */
  @Transactional
  public PlainTerm add(WordingClass fields, String term, String customer, Actor by) {
    if (terms.countOf(customer) >= MOST) {
      throw StrictJson.invalid(
          List.of(new FieldFault("term", "too-many", "Take out a term first; there are " + MOST)));
    }
    return terms.add(fields, term.toLowerCase(Locale.ROOT), customer, by, clock.instant());
  }

  /**
   * Takes a term out.
   *
   * @return whether it was there
   */
  @Transactional
  public boolean remove(UUID id) {
    return terms.deleteById(id);
  }
}
