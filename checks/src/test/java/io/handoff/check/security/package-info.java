/** Tests of this package. */
@NullMarked
package io.handoff.check.security;

import org.jspecify.annotations.NullMarked;
