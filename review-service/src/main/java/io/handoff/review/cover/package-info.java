/** Who decides in whose place while somebody is away, by date. */
@NullMarked
package io.handoff.review.cover;

import org.jspecify.annotations.NullMarked;
