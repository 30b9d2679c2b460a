/** What the entries of the registers must say before a record is submitted. */
@NullMarked
package io.handoff.deals.register;

import org.jspecify.annotations.NullMarked;
