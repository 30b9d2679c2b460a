/** Faults of the database, tested. */
@NullUnmarked
package io.handoff.chassis.sql;

import org.jspecify.annotations.NullUnmarked;
