/**
 * The least that a round costs with everything on: sign-in, checks, trail, Kafka and mails, in one
 * process and with no framework.
 */
@NullMarked
package io.handoff.benchmark.round.floor;

import org.jspecify.annotations.NullMarked;
