package io.handoff.review.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom at an instant. */
@ApplicationScoped
public class StandIns {

  private final Covers covers;

  StandIns(Covers covers) {
    this.covers = covers;
  }

  /** The cover of a person at an instant; empty when nobody stands in. */
  @Transactional
  public Optional<Cover> of(@Nullable String address, Instant at) {
    return address == null ? Optional.empty() : covers.at(lower(address), at);
  }

  /** The covers under which a person stands in for others at an instant. */
  @Transactional
  public List<Cover> by(@Nullable String address, Instant at) {
    return address == null ? List.of() : covers.by(lower(address), at);
  }

  private static String lower(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
