/** The checks of today over revisions that people decided on, to see what a change would do. */
@NullMarked
package io.handoff.review.replay;

import org.jspecify.annotations.NullMarked;
