package io.handoff.benchmark.round.floor;

import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with.
 *
 * @param status HTTP status
 * @param version what the entity tag says, if there is one
 * @param body JSON; none when nothing is new
 */
record Answer(int status, @Nullable Long version, @Nullable String body) {

  static Answer of(int status, String body) {
    return new Answer(status, null, body);
  }
}
