/** Whether an answer is plain: evidence that fits the field, and no words that undo it. */
@NullMarked
package io.handoff.check.wording;

import org.jspecify.annotations.NullMarked;
