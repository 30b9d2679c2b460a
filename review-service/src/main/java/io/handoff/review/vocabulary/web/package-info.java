/** The vocabulary over HTTP. */
@NullMarked
package io.handoff.review.vocabulary.web;

import org.jspecify.annotations.NullMarked;
