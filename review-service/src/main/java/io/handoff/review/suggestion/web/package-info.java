/** Suggestions over HTTP. */
@NullMarked
package io.handoff.review.suggestion.web;

import org.jspecify.annotations.NullMarked;
