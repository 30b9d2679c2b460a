/** Lists in pages, by opaque cursor. */
@NullMarked
package io.handoff.chassis.paging;

import org.jspecify.annotations.NullMarked;
