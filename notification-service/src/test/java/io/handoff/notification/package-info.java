/** The service with everything around it: PostgreSQL, Kafka, a mail server and a token issuer. */
@NullMarked
package io.handoff.notification;

import org.jspecify.annotations.NullMarked;
