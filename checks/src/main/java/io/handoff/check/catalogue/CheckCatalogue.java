package io.handoff.check.catalogue;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.consistency.ConsistencyChecks;
import io.handoff.check.date.DateChecks;
import io.handoff.check.evidence.EvidenceChecks;
import io.handoff.check.owner.OwnerChecks;
import io.handoff.check.promise.PromiseChecks;
import io.handoff.check.question.QuestionChecks;
import io.handoff.check.scope.ScopeChecks;
import io.handoff.check.security.SecurityChecks;
import io.handoff.check.setup.SetupChecks;
import io.handoff.check.system.SystemChecks;
import io.handoff.check.volume.VolumeChecks;
import io.handoff.check.wording.WordingChecks;
import java.util.List;
import java.util.stream.Stream;

/** All checks, in the order in which their findings are shown: what costs most comes first. */
public final class CheckCatalogue {

  private static final List<Check> ALL =
      Stream.of(
              DateChecks.all(),
              VolumeChecks.all(),
              SecurityChecks.all(),
              SystemChecks.all(),
              ConsistencyChecks.all(),
              ScopeChecks.all(),
              PromiseChecks.all(),
              EvidenceChecks.all(),
              QuestionChecks.all(),
              SetupChecks.all(),
              OwnerChecks.all(),
              WordingChecks.all())
          .flatMap(List::stream)
          .toList();

  private CheckCatalogue() {}

  /** The checks. */
  public static List<Check> all() {
    return ALL;
  }

  /** What each check looks for. */
  public static List<CheckDescription> descriptions() {
    return ALL.stream().map(Check::description).toList();
  }
}
