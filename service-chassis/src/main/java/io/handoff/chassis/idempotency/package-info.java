/** POST requests that may be sent twice: the same key and body get the same answer. */
@NullMarked
package io.handoff.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
