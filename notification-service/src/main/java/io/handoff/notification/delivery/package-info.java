/**
 * A delivery is a row before it is a mail: queued with the event that causes it, sent by the sender
 * loop, tried again until the mail server has it or never will.
 */
@NullMarked
package io.handoff.notification.delivery;

import org.jspecify.annotations.NullMarked;
