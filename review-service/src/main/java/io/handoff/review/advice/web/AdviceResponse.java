package io.handoff.review.advice.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.StandIn;
import io.handoff.review.advice.Advice;
import io.handoff.review.advice.AdviceState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked, with what was said.
 *
 * @param id its id
 * @param reviewId on which review
 * @param section what it is about; absent for the whole
 * @param needed whose word an approval waits for, in words; absent when it waits for nobody
 * @param question what is asked
 * @param persons who is asked; nobody when all who were asked before edited this revision
 * @param askedBy who asked
 * @param askedAt when
 * @param settled whether enough was said, and nobody has a concern
 * @param waitingFor who has said nothing yet
 * @param standIns who answers now in whose place, while somebody is away; absent in lists of what
 *     one is asked
 * @param given the last word of each person, first to last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdviceResponse(
    UUID id,
    UUID reviewId,
    @Nullable String section,
    @Nullable String needed,
    String question,
    List<Person> persons,
    String askedBy,
    Instant askedAt,
    boolean settled,
    List<Person> waitingFor,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StandIn> standIns,
    List<Given> given)
    implements AskedResponse {

  /** Advice as somebody sees it. */
  public static AdviceResponse from(AdviceState state, Actor reader) {
    return new AdviceResponse(
        state.request().id(),
        state.request().reviewId(),
        state.request().section().orElse(null),
        state.request().neededWords().orElse(null),
        state.request().question(),
        state.request().persons(),
        state.request().askedBy().name(),
        state.request().askedAt(),
        state.isSettled(),
        state.waitingFor(),
        state.standIns(),
        state.givenAsSeenBy(reader).stream().map(Given::from).toList());
  }

  /**
   * What somebody said.
   *
   * @param by who
   * @param onBehalfOf in whose place, when that is somebody else
   * @param concern whether it stands against an approval
   * @param text their words
   * @param at when
   * @param revision on which revision they said it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Given(
      String by,
      @Nullable String onBehalfOf,
      boolean concern,
      @Nullable String text,
      Instant at,
      int revision) {

    static Given from(Advice advice) {
      return new Given(
          advice.byName(),
          advice.onBehalfOf().orElse(null),
          advice.isConcern(),
          advice.text(),
          advice.at(),
          advice.fromRevision());
    }
  }
}
