package io.handoff.review.rota.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.review.rota.DatedShift;
import io.handoff.review.rota.Duty;
import io.handoff.review.rota.Rota;
import io.handoff.review.rota.WeeklyShift;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is on duty.
 *
 * @param zone where the days and times are
 * @param weekly what repeats
 * @param dated what is different on some days
 * @param onDuty who is on duty at the instant that was asked for
 * @param next who is on duty after that
 * @param changedBy who changed it last
 * @param changedAt when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RotaResponse(
    ZoneId zone,
    List<WeeklyShift> weekly,
    List<DatedShift> dated,
    @Nullable Duty onDuty,
    @Nullable Duty next,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {

  static RotaResponse from(Rota rota, Instant at) {
    return new RotaResponse(
        rota.plan().zone(),
        rota.plan().weekly(),
        rota.plan().dated(),
        rota.plan().at(at).orElse(null),
        rota.plan().from(at).filter(duty -> duty.from().isAfter(at)).findFirst().orElse(null),
        rota.changedByName(),
        rota.changedAt());
  }
}
