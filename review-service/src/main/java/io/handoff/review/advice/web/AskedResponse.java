package io.handoff.review.advice.web;

import io.handoff.chassis.identity.Actor;
import io.handoff.review.advice.AdviceState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is asked, as far as they may see it. */
@Schema(oneOf = {AdviceResponse.class, GuestAdviceResponse.class})
sealed interface AskedResponse permits AdviceResponse, GuestAdviceResponse {

  /** Advice as somebody sees it who is asked for it. */
  static AskedResponse from(AdviceState state, Actor asked) {
    return asked.is("guest")
        ? GuestAdviceResponse.from(state, asked)
        : AdviceResponse.from(state, asked);
  }
}
