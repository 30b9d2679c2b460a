/** Starts the whole suite on this machine, watches it, and stops what it started. */
@NullMarked
package io.handoff.local;

import org.jspecify.annotations.NullMarked;
