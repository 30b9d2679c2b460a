/** Events come in here and become messages. */
@NullMarked
package io.handoff.notification.intake;

import org.jspecify.annotations.NullMarked;
