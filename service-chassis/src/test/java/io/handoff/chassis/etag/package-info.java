/** Entity tags, tested. */
@NullUnmarked
package io.handoff.chassis.etag;

import org.jspecify.annotations.NullUnmarked;
