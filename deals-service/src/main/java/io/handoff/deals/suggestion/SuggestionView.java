package io.handoff.deals.suggestion;

/**
 * A suggestion as it is read beside the record.
 *
 * @param suggestion the suggestion
 * @param state where it stands
 */
public record SuggestionView(Suggestion suggestion, SuggestionState state) {}
