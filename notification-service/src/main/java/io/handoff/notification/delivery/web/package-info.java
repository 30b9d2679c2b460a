/** Deliveries over REST, for operators and auditors. */
@NullMarked
package io.handoff.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
