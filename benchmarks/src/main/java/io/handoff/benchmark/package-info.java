/** Measures a running suite and prints what it found; never part of a build. */
@NullMarked
package io.handoff.benchmark;

import org.jspecify.annotations.NullMarked;
