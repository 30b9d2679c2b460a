package io.handoff.benchmark.round;

import java.io.IOException;

/** One approval from first to last, over REST. */
interface Approval {

  /** Goes through it once, and notes what each step took. */
  void goThrough(Steps steps) throws IOException;
}
