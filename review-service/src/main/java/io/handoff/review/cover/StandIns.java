package io.handoff.review.cover;

import io.handoff.contracts.document.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** The covers of a person from an instant on. */
  @Transactional
  public CoversOfPerson from(@Nullable String address, Instant first) {
    return new CoversOfPerson(
        address == null ? List.of() : covers.endingAfter(lower(address), first));
  }

  /** Who stands in for some people at an instant, by their addresses; read at once. */
  @Transactional
  public Map<String, Person> of(Collection<String> addresses, Instant at) {
    Map<String, Person> delegates =
        covers.at(addresses.stream().map(StandIns::lower).toList(), at).stream()
            .collect(Collectors.toMap(Cover::personAddress, Cover::delegate));
    return addresses.stream()
        .distinct()
        .filter(address -> delegates.containsKey(lower(address)))
        .collect(Collectors.toMap(Function.identity(), address -> delegates.get(lower(address))));
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
