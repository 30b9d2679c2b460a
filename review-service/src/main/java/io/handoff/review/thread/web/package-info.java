/** Threads over HTTP. */
@NullMarked
package io.handoff.review.thread.web;

import org.jspecify.annotations.NullMarked;
