/** Reviews over HTTP: the list, one review, the decision. */
@NullMarked
package io.handoff.review.review.web;

import org.jspecify.annotations.NullMarked;
