package io.handoff.review.vocabulary;

import io.handoff.chassis.paging.Cursor;
import io.handoff.check.Vocabulary;
import io.handoff.contracts.template.WordingClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which terms are plain. */
@ApplicationScoped
public class ReadVocabulary {

  private final PlainTerms terms;

  ReadVocabulary(PlainTerms terms) {
    this.terms = terms;
  }

  /** What is plain to everybody and to a customer, whose name is matched in any case. */
  @Transactional
  public Vocabulary of(@Nullable String customer) {
    Map<WordingClass, Set<String>> plain =
        terms.plainTo(customer == null ? "" : customer.strip()).stream()
            .collect(
                Collectors.groupingBy(
                    PlainTerm::wordingClass,
                    Collectors.mapping(PlainTerm::term, Collectors.toSet())));
    return new Vocabulary(plain);
  }

  /**
   * A stretch of the list, by term.
   *
   * @param customer whose terms; empty text for those of everybody, absent for all
   * @param after where the stretch before it ended
   */
  @Transactional
  public List<PlainTerm> list(Optional<String> customer, Optional<Cursor> after, int limit) {
    return terms.list(customer, after, limit);
  }
}
