package io.handoff.review.calendar;

/**
 * A country or a part of one that has holidays of its own.
 *
 * @param code what a calendar names it by, such as {@code de-by}
 * @param name what people call it, the largest part first, such as Germany, Bavaria
 */
public record HolidayRegion(String code, String name) {}
