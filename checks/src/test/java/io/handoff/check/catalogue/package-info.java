/** Tests of this package. */
@NullMarked
package io.handoff.check.catalogue;

import org.jspecify.annotations.NullMarked;
