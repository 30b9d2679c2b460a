package io.handoff.review.thread.web;

import io.handoff.contracts.document.Person;
import io.handoff.review.thread.ThreadReply;
import java.time.Instant;
import java.util.UUID;

/**
 * An answer in a thread.
 *
 * @param id its id
 * @param text the words
 * @param by who said them
 * @param at when
 */
record ReplyResponse(UUID id, String text, Person by, Instant at) {

  static ReplyResponse from(ThreadReply reply) {
    return new ReplyResponse(reply.id(), reply.text(), reply.by(), reply.at());
  }
}
