/** The database failing: how it is thrown, and whether it passes. */
@NullMarked
package io.handoff.chassis.sql;

import org.jspecify.annotations.NullMarked;
