/** Holds docker-compose.yml against the code that it starts, with no container engine. */
@NullMarked
package io.handoff.local.compose;

import org.jspecify.annotations.NullMarked;
