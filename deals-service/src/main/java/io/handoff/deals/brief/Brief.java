package io.handoff.deals.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as people read it: the opening, which alone explains the job, then the rest by section.
 *
 * @param audience who reads it
 * @param number the number of the handoff
 * @param title what the deal is
 * @param customer who bought
 * @param standing which state and revision this is
 * @param opening the opening
 * @param warning what makes the opening too long to read; absent when it is not
 * @param sections the rest, in reading order
 */
public record Brief(
    Audience audience,
    String number,
    String title,
    String customer,
    String standing,
    Opening opening,
    @Nullable String warning,
    List<BriefSection> sections) {}
