/** Replays over HTTP. */
@NullMarked
package io.handoff.review.replay.web;

import org.jspecify.annotations.NullMarked;
