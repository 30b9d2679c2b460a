package io.handoff.check.wording;

/**
 * Words that leave something open, of one kind.
 *
 * @param name what it is called, which is part of a finding's id
 * @param tag the tag that its phrases give
 * @param mask the same as a mask
 * @param clears what clears it when it stands in the same part of the sentence
 * @param settledBy what clears it wherever it stands in the text
 * @param soft whether it only matters where nothing else was said
 * @param defined whether a definition right after it clears it
 * @param spoils whether what stands in the same part of the sentence counts for nothing
 * @param unless evidence in the same part of the sentence that keeps it from spoiling
 * @param flags whether it is reported
 * @param only the classes that it is for; all when empty
 * @param seen what a finding says about it
 */
record TriggerGroup(
    String name,
    int tag,
    long[] mask,
    long[] clears,
    long[] settledBy,
    boolean soft,
    boolean defined,
    String spoils,
    long[] unless,
    boolean flags,
    java.util.Set<String> only,
    String seen) {

  boolean isSpoiling() {
    return !spoils.isEmpty();
  }

  /** Whether it means anything in a class. */
  boolean isFor(String fields) {
    return only.isEmpty() || only.contains(fields);
  }
}
