/** Versions on the wire: strong entity tags and If-Match. */
@NullMarked
package io.handoff.chassis.etag;

import org.jspecify.annotations.NullMarked;
