/** Values that people propose for fields of a handoff, and what sales made of them. */
@NullMarked
package io.handoff.review.suggestion;

import org.jspecify.annotations.NullMarked;
