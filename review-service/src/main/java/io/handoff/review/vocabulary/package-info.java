/**
 * Terms that are plain in the organisation or to one customer, so that no check asks about them.
 */
@NullMarked
package io.handoff.review.vocabulary;

import org.jspecify.annotations.NullMarked;
