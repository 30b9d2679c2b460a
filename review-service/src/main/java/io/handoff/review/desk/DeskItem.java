package io.handoff.review.desk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something on a person's desk.
 *
 * @param row the review
 * @param next what comes next, as that person sees it, such as Decide, or Wait for Rina Patel
 * @param timeLeft working time of the reviewer until it is due, negative when it is late; absent
 *     when nothing is due
 */
public record DeskItem(DeskRow row, String next, @Nullable Duration timeLeft) {}
