package io.handoff.review.desk.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.handoff.review.review.web.ReviewResponse;
import io.handoff.review.thread.ThreadCounts;

/**
 * A review with what people said on it.
 *
 * @param review the review, whose members stand beside the others
 * @param threads how many threads of its handoff stand how
 */
record ReadingResponse(@JsonUnwrapped ReviewResponse review, ThreadCounts threads) {}
