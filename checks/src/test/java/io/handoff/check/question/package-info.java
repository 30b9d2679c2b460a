/** Tests of this package. */
@NullMarked
package io.handoff.check.question;

import org.jspecify.annotations.NullMarked;
