/** The whole suite as real processes: started once for all system tests, and killed at will. */
@NullMarked
package io.handoff.system.suite;

import org.jspecify.annotations.NullMarked;
