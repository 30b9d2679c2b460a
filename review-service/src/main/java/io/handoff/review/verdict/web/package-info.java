/** Verdicts over HTTP. */
@NullMarked
package io.handoff.review.verdict.web;

import org.jspecify.annotations.NullMarked;
