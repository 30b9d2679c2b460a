package io.handoff.deals.handoff.web;

import io.handoff.chassis.problem.FieldFault;
import java.util.List;

/**
 * What a submit would refuse now, and what the checks found.
 *
 * @param documentVersion the version this is about
 * @param submittable whether a submit would be accepted as far as the record goes
 * @param missing what a submit would refuse
 * @param findings what the checks found
 */
public record PreflightResponse(
    long documentVersion,
    boolean submittable,
    List<FieldFault> missing,
    FindingsResponse findings) {}
