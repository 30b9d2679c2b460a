/** Conditions of an approval over HTTP. */
@NullMarked
package io.handoff.review.condition.web;

import org.jspecify.annotations.NullMarked;
