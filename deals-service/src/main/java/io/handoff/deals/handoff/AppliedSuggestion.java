package io.handoff.deals.handoff;

import java.util.UUID;

/**
 * A suggestion that an edit takes up.
 *
 * @param id its id
 * @param path the field it is about
 * @param by the name of who made it
 */
public record AppliedSuggestion(UUID id, String path, String by) {}
