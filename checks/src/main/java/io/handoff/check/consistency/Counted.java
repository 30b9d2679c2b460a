package io.handoff.check.consistency;

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
