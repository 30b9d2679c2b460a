package io.handoff.review.review;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses are compared in lower case. */
final class Addresses {

  private Addresses() {}

  static String lower(@Nullable String address) {
    return address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
  }
}
