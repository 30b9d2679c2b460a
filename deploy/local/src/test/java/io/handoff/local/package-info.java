/** The launcher's own rules: ports, leftovers, order of stopping, and the sample stories. */
@NullMarked
package io.handoff.local;

import org.jspecify.annotations.NullMarked;
