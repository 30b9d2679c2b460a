/** Mails that the catcher took in: kept in memory, shown as pages and as JSON. */
@NullMarked
package io.handoff.embedded.mail;

import org.jspecify.annotations.NullMarked;
