/**
 * Others are asked for advice on a revision, the reviewer decides; a section can need their word.
 */
@NullMarked
package io.handoff.review.advice;

import org.jspecify.annotations.NullMarked;
