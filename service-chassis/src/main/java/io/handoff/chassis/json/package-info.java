/** Request bodies, read strictly: every fault with its path, nothing echoed. */
@NullMarked
package io.handoff.chassis.json;

import org.jspecify.annotations.NullMarked;
