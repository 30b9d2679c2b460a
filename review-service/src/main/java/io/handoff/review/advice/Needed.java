package io.handoff.review.advice;

import java.util.List;

/** Whose word an approval waits for. */
public enum Needed {
  /** One of them is enough. */
  ANY_OF,
  /** Every one of them. */
  ALL_OF;

  /** "one of Ana Ruiz or Ben Ola", "both Ana Ruiz and Ben Ola"; somebody to be named for nobody. */
  public String words(List<String> names) {
    if (names.isEmpty()) {
      return "somebody who has not edited this revision";
    }
    if (names.size() == 1) {
      return names.get(0);
    }
    String most = String.join(", ", names.subList(0, names.size() - 1));
    String last = names.get(names.size() - 1);
    return switch (this) {
      case ANY_OF -> "one of " + most + " or " + last;
      case ALL_OF -> (names.size() == 2 ? "both " : "all of ") + most + " and " + last;
    };
  }
}
