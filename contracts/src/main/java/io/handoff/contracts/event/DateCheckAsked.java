package io.handoff.contracts.event;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.template.TemplateRules;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sales asks delivery about one date before promising it; nothing is submitted by that.
 *
 * @param handoff which handoff
 * @param dateCheckId which question
 * @param milestone path of the date, such as milestones.m1
 * @param requestedDate the day the customer asked for
 * @param question what sales wants to know, in their words
 * @param version version of the record, raised by every save
 * @param document the whole record at that version
 * @param template what the template that it answers says to the checks
 * @param salesOwner who answers for the deal in sales
 * @param engineeringOwner who answers for it in engineering
 * @param by who asks
 * @param at when it became true
 */
public record DateCheckAsked(
    HandoffRef handoff,
    UUID dateCheckId,
    String milestone,
    LocalDate requestedDate,
    @Nullable String question,
    @Positive long version,
    HandoffDocument document,
    @Nullable TemplateRules template,
    Person salesOwner,
    Person engineeringOwner,
    ActorRef by,
    Instant at)
    implements HandoffEvent {}
