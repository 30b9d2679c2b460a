package io.handoff.deals.handoff.web;

import io.handoff.chassis.problem.FieldFault;
import java.util.List;

/**
 * What a submit would refuse now, what would make it better, and what the checks found.
 *
 * @param documentVersion the version this is about
 * @param submittable whether a submit would be accepted as far as the record goes
 * @param missing what a submit would refuse
 * @param advice what would make it better, and is not refused
 * @param unofficialDecisions paths of the decisions that change nothing yet, because something
 *     about them is not recorded
 * @param findings what the checks found
 */
public record PreflightResponse(
    long documentVersion,
    boolean submittable,
    List<FieldFault> missing,
    List<FieldFault> advice,
    List<String> unofficialDecisions,
    FindingsResponse findings) {}
