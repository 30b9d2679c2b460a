/**
 * Facts leave through here: written with the change they report, published in order, deleted once
 * acknowledged.
 */
@NullMarked
package io.handoff.chassis.outbox;

import org.jspecify.annotations.NullMarked;
