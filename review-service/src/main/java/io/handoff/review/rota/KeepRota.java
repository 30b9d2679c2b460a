package io.handoff.review.rota;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and changes the rota. */
@ApplicationScoped
public class KeepRota {

  private final Rotas rotas;
  private final Clock clock;

  KeepRota(Rotas rotas, Clock clock) {
    this.rotas = rotas;
    this.clock = clock;
  }

  /** The rota as it is. */
  @Transactional
  public Rota read() {
    return rotas.theOne();
  }

  /** Who is on duty at an instant, and who is after that, the soonest first. */
  @Transactional
  public Stream<Duty> dutiesFrom(Instant instant) {
    return rotas.theOne().plan().from(instant);
  }

  /**
   * Puts another plan in the place of the one that the caller read.
   *
   * @throws io.handoff.chassis.problem.Refused when two are on duty at once, or it was changed
   */
  @Transactional
  public Rota change(RotaPlan plan, @Nullable String ifMatch, Actor by) {
    Rota rota = rotas.theOne();
    EntityTag.require(ifMatch, rota.version());
    List<FieldFault> faults = faults(plan);
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
    rota.change(plan, by, clock.instant());
    rotas.flush();
    return rota;
  }

  private static List<FieldFault> faults(RotaPlan plan) {
    List<FieldFault> faults = new ArrayList<>();
    for (int i = 0; i < plan.weekly().size(); i++) {
      WeeklyShift shift = plan.weekly().get(i);
      String path = "weekly." + i;
      if (shift.days().isEmpty()) {
        faults.add(new FieldFault(path + ".days", "missing", "Name at least one day."));
      }
      if (!shift.endsAfterItBegins()) {
        faults.add(endsBefore(path));
      }
      requireOne(path, shift.person(), faults);
      if (plan.weekly().subList(0, i).stream().anyMatch(shift::meets)) {
        faults.add(twoAtOnce(path));
      }
    }
    for (int i = 0; i < plan.dated().size(); i++) {
      DatedShift shift = plan.dated().get(i);
      String path = "dated." + i;
      if (shift.until().isBefore(shift.from())) {
        faults.add(endsBefore(path));
      }
      requireOne(path, shift.person(), faults);
      if (plan.dated().subList(0, i).stream().anyMatch(shift::meets)) {
        faults.add(twoAtOnce(path));
      }
    }
    return faults;
  }

  private static FieldFault endsBefore(String path) {
    return new FieldFault(path + ".until", "ends-before-it-begins", "Send one that is after from.");
  }

  private static FieldFault twoAtOnce(String path) {
    return new FieldFault(
        path,
        "two-at-once",
        "One person is on duty at a time; an earlier shift has this one's time.");
  }

  private static void requireOne(String path, Person person, List<FieldFault> faults) {
    if (!person.isOne()) {
      faults.add(
          new FieldFault(
              path + ".person",
              "not-one-person",
              "Name one person with an address that is theirs alone."));
    }
  }
}
