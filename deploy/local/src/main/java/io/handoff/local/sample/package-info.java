/** Tells a story to the running services through their own API, as the people in it would. */
@NullMarked
package io.handoff.local.sample;

import org.jspecify.annotations.NullMarked;
