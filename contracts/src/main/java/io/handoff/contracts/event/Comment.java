package io.handoff.contracts.event;

import java.util.UUID;

/**
 * Something that was said on a field.
 *
 * @param thread the thread it stands in
 * @param path field path
 * @param text what was said
 * @param reply whether it answers what was said before; otherwise it opens the thread
 * @param blocking whether an approval waits for the thread to be resolved
 */
public record Comment(UUID thread, String path, String text, boolean reply, boolean blocking) {}
