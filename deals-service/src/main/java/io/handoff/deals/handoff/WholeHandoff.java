package io.handoff.deals.handoff;

import io.handoff.deals.template.Profile;
import java.time.Instant;

/**
 * A handoff with its document, as it is read from the database for an export.
 *
 * @param number the number people use
 * @param dealId its deal
 * @param profile how much is asked
 * @param templateVersion the version of the template it answers
 * @param state where it stands
 * @param documentVersion the version of the document
 * @param updatedAt when it last changed
 * @param document the record, as JSON
 */
public record WholeHandoff(
    String number,
    String dealId,
    Profile profile,
    int templateVersion,
    HandoffState state,
    long documentVersion,
    Instant updatedAt,
    String document) {}
