package io.handoff.system.suite;

import java.util.Locale;

/** Who can sign in; the password of each is the user's name. */
public enum User {
  /** Sells; owns most deals of these tests. */
  SALES,
  /** Sells too. */
  SALES2,
  /** Reviews most deals of these tests. */
  ENGINEER,
  /** Reviews too. */
  ENGINEER2,
  /** Is told what is late, and may decide. */
  MANAGER,
  /** Reads everything. */
  AUDITOR,
  /** Looks after dead letters and deliveries. */
  OPERATOR,
  /** Sells and reviews; only the realm of these tests has one. */
  LEAD;

  /** What to sign in with. */
  public String userName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
