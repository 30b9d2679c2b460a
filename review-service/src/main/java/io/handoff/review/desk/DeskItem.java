package io.handoff.review.desk;

import io.handoff.contracts.document.Person;
import io.handoff.review.look.ChangedSince;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on a person's desk.
 *
 * @param row what it is
 * @param next what comes next, as that person sees it, such as Decide, or Wait for Rina Patel
 * @param timeLeft working time of whoever decides or answers until it is due, negative when it is
 *     late; absent when nothing is due
 * @param changed what is new to that person in a later round
 * @param waitingFor who has not said what they were asked for
 */
public record DeskItem(
    DeskRow row,
    String next,
    @Nullable Duration timeLeft,
    @Nullable ChangedSince changed,
    List<Person> waitingFor) {}
