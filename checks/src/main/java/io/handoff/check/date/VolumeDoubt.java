package io.handoff.check.date;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the volume is not known yet.
 *
 * @param path what to look at
 * @param words what is doubtful about it
 * @param byStatus whether its own status says so, which a date that is linked to it shows anyway
 */
record VolumeDoubt(String path, String words, boolean byStatus) {

  private static final String USAGE = "answers.usage";

  /** The doubt about the users of a document; empty when their number is known. */
  static Optional<VolumeDoubt> about(HandoffDocument document) {
    Answer usage = document.answers().get("usage");
    if (usage != null && usage.status() == Status.UNKNOWN) {
      return Optional.of(new VolumeDoubt(USAGE, USAGE + ", which is unknown", true));
    }
    if (document.load().isEmpty()) {
      return Optional.of(new VolumeDoubt(USAGE, USAGE + ", of which no load is entered", false));
    }
    List<Map.Entry<String, LoadEntry>> people =
        document.load().entrySet().stream()
            .filter(entry -> entry.getValue().kind() == LoadKind.PEOPLE)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    return people.isEmpty() ? aboutAnswer(usage) : aboutPeople(people);
  }

  private static Optional<VolumeDoubt> aboutAnswer(@Nullable Answer usage) {
    if (usage == null || usage.isMissing()) {
      return Optional.of(new VolumeDoubt(USAGE, USAGE + ", which nobody has stated", false));
    }
    return usage.status() == Status.ASSUMED
        ? Optional.of(new VolumeDoubt(USAGE, USAGE + ", which is assumed", true))
        : Optional.empty();
  }

  /** Growth may be an estimate while the users of the launch are known. */
  private static Optional<VolumeDoubt> aboutPeople(List<Map.Entry<String, LoadEntry>> people) {
    Optional<VolumeDoubt> unknown =
        people.stream()
            .filter(entry -> entry.getValue().status() == Status.UNKNOWN)
            .map(entry -> doubt(entry, "which is unknown", true))
            .findFirst();
    if (unknown.isPresent() || people.stream().anyMatch(entry -> isKnown(entry.getValue()))) {
      return unknown;
    }
    Map.Entry<String, LoadEntry> first = people.get(0);
    if (!hasUsersAtLaunch(first.getValue())) {
      return Optional.of(doubt(first, "which has no number of active users", false));
    }
    return Optional.of(
        first.getValue().status() == Status.ASSUMED
            ? doubt(first, "which is assumed", true)
            : doubt(first, "which is an estimate", false));
  }

  private static boolean isKnown(LoadEntry load) {
    boolean assumed = load.status() == Status.ASSUMED || Boolean.TRUE.equals(load.estimate());
    return hasUsersAtLaunch(load) && !assumed;
  }

  private static boolean hasUsersAtLaunch(LoadEntry load) {
    return load.now() != null || load.month1() != null;
  }

  private static VolumeDoubt doubt(
      Map.Entry<String, LoadEntry> entry, String why, boolean byStatus) {
    String path = "load." + entry.getKey();
    return new VolumeDoubt(path, path + ", " + why, byStatus);
  }
}
