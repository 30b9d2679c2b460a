/** Covers over HTTP. */
@NullMarked
package io.handoff.review.cover.web;

import org.jspecify.annotations.NullMarked;
