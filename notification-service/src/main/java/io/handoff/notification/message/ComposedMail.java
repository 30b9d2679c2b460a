package io.handoff.notification.message;

/**
 * A message in its final words.
 *
 * @param subject what it is called
 * @param text the plain twin, lines no wider than 78 columns
 * @param html the same facts in the same order
 */
public record ComposedMail(String subject, String text, String html) {}
