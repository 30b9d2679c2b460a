package io.handoff.check.consistency.count;

import io.handoff.check.told.HowMany;
import io.handoff.check.told.Told;
import org.jspecify.annotations.Nullable;

/** A number of things, read as far as somebody asked. */
interface Counted {

  /** Where it is told. */
  Told told();

  /** So many. */
  HowMany number();

  /** The word for one of them. */
  String noun();

  /** What it tells; null when these are some of them, or not told as they are. */
  @Nullable CountClaim claim();
}
