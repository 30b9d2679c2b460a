/** Mails on the wire: addresses, headers, the SMTP client and what its answers mean. */
@NullMarked
package io.handoff.notification.smtp;

import org.jspecify.annotations.NullMarked;
