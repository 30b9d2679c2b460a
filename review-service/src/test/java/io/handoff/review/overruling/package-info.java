/** What an overruling stands on. */
@NullMarked
package io.handoff.review.overruling;

import org.jspecify.annotations.NullMarked;
