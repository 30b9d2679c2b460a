/** The wording rules on development lines, examples and hostile texts. */
@NullMarked
package io.handoff.check.wording;

import org.jspecify.annotations.NullMarked;
