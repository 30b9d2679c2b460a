/** Cursors, tested. */
@NullUnmarked
package io.handoff.chassis.paging;

import org.jspecify.annotations.NullUnmarked;
