package io.handoff.notification.delivery;

/** A delivery is due now; wakes the sender of this process when the transaction has committed. */
record MailQueued() {}
