/** What an approval asks for: met by its day, or the review opens again. */
@NullMarked
package io.handoff.review.condition;

import org.jspecify.annotations.NullMarked;
