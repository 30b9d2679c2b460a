package io.handoff.benchmark.round.floor;

/** A request that is not done, and the status that it is answered with. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  Refused(int status, String why) {
    super(why);
    this.status = status;
  }

  int status() {
    return status;
  }
}
