/** What is told to whom, in which words. Knows nothing of SMTP, tables or topics. */
@NullMarked
package io.handoff.notification.message;

import org.jspecify.annotations.NullMarked;
