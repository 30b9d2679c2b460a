package io.handoff.notification.message;

/** A number and what is counted. */
final class Count {

  private Count() {}

  /** "1 blocker", "2 blockers", "0 blockers". */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
