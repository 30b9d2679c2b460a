/** Advice over HTTP, and what a guest reads. */
@NullMarked
package io.handoff.review.advice.web;

import org.jspecify.annotations.NullMarked;
