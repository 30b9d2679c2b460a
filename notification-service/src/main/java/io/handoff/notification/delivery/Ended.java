package io.handoff.notification.delivery;

import io.handoff.notification.smtp.SendResult;

/**
 * A try that is over.
 *
 * @param order what was to be sent
 * @param result how it ended
 */
record Ended(SendOrder order, SendResult result) {}
