/** What a reviewer looks at first, the four questions, and how many minutes it took. */
@NullMarked
package io.handoff.review.agenda;

import org.jspecify.annotations.NullMarked;
