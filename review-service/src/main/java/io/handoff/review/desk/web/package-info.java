/** A person's desk over HTTP: the list of reviews, and one review with all that is said on it. */
@NullMarked
package io.handoff.review.desk.web;

import org.jspecify.annotations.NullMarked;
