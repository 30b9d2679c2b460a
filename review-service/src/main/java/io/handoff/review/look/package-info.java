/**
 * What each person has looked at: revisions opened, parts marked as read, and what changed since.
 */
@NullMarked
package io.handoff.review.look;

import org.jspecify.annotations.NullMarked;
