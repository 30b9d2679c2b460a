/** Stories told to a service that a test stands up. */
@NullMarked
package io.handoff.local.sample;

import org.jspecify.annotations.NullMarked;
