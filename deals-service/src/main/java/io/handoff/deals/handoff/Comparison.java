package io.handoff.deals.handoff;

import io.handoff.contracts.change.FieldChange;
import java.util.List;

/**
 * What differs between two versions.
 *
 * @param from number of the one
 * @param to number of the other
 * @param changes what turns the one into the other
 */
public record Comparison(long from, long to, List<FieldChange> changes) {}
