/** Each part is started and used, and where it matters stopped, killed and started again. */
@NullMarked
package io.handoff.embedded;

import org.jspecify.annotations.NullMarked;
