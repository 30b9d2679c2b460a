/**
 * Messages come in through here: each once, in the order of its stream, in one transaction with its
 * effect.
 */
@NullMarked
package io.handoff.chassis.inbox;

import org.jspecify.annotations.NullMarked;
