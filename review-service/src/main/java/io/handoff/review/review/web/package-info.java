/** Reviews over HTTP: the decision, and what is overruled. */
@NullMarked
package io.handoff.review.review.web;

import org.jspecify.annotations.NullMarked;
