/** Several processes of each service at once: what must happen once happens once. */
@NullMarked
package io.handoff.system.replica;

import org.jspecify.annotations.NullMarked;
