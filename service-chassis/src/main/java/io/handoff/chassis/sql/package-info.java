/** The database failing, as an unchecked exception. */
@NullMarked
package io.handoff.chassis.sql;

import org.jspecify.annotations.NullMarked;
