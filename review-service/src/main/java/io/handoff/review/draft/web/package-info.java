/** Drafts over HTTP. */
@NullMarked
package io.handoff.review.draft.web;

import org.jspecify.annotations.NullMarked;
