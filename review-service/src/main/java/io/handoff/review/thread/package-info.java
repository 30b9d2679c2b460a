/**
 * What people say on fields of a handoff: threads that outlive the revision they were opened on.
 */
@NullMarked
package io.handoff.review.thread;

import org.jspecify.annotations.NullMarked;
