package io.handoff.check.security;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.text.Counts;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Wanted data location names a place; wanted retention names a period. */
final class LocationAndRetentionAreExact implements Check {

  private static final WordLists LISTS =
      WordLists.beside(LocationAndRetentionAreExact.class, "location-and-retention-are-exact.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SECURITY-004",
          Severity.WARNING,
          "Wanted data location names the place, wanted retention the period",
          "A region decides where everything is built, and moving it later is a migration.",
          List.of("securityAsks.*.detail"),
          "Where may the data be kept, and for how long?",
          "Stored in Frankfurt, Germany; deleted after 10 years");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  /** Words that name no place. */
  private static final Set<String> NO_PLACE = LISTS.set("no place");

  private static final Phrases PERIOD =
      Phrases.of(
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "quarter",
          "quarters",
          "until",
          "till",
          "when",
          "after",
          "end",
          "ends",
          "as long as",
          "forever",
          "indefinitely",
          "permanently",
          "never",
          "immediately",
          "at once",
          "not kept",
          "unlimited",
          "no limit");

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Stream<Finding> places =
        WantedAsk.of(record.document(), SecurityTopic.DATA_LOCATION)
            .filter(wanted -> !namesPlace(wanted.ask().detail()))
            .map(
                wanted ->
                    finding(
                        wanted,
                        "place",
                        "Where data may be kept is limited, and the place is missing.",
                        "In which country, region or city may the data be kept? Enter it, for"
                            + " example \"EU, Frankfurt\"."));
    Stream<Finding> periods =
        WantedAsk.of(record.document(), SecurityTopic.RETENTION)
            .filter(wanted -> !namesPeriod(wanted.ask().detail()))
            .map(
                wanted ->
                    finding(
                        wanted,
                        "period",
                        "How long data is kept is limited, and the period is missing.",
                        "How long is each kind of data kept? Enter it, for example \"logs 12"
                            + " months\"."));
    return Stream.concat(places, periods).toList();
  }

  private static Finding finding(WantedAsk wanted, String slot, String seen, String asked) {
    return DESCRIPTION.finding(wanted.path() + ".detail", seen, asked).missing(slot);
  }

  private static boolean namesPlace(@Nullable String detail) {
    if (!Said.something(detail)) {
      return false;
    }
    Words words = Words.of(detail);
    return words.size() > 0 && !words.allIn(NO_PLACE);
  }

  private static boolean namesPeriod(@Nullable String detail) {
    if (!Said.something(detail)) {
      return false;
    }
    Words words = Words.of(detail);
    return Counts.areIn(words) || PERIOD.areIn(words);
  }
}
