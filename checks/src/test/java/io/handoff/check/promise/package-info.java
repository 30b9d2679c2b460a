/** Tests of this package. */
@NullMarked
package io.handoff.check.promise;

import org.jspecify.annotations.NullMarked;
