/** Handing a review over by HTTP. */
@NullMarked
package io.handoff.review.handover.web;

import org.jspecify.annotations.NullMarked;
