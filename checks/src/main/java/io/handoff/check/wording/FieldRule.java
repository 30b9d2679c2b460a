package io.handoff.check.wording;

import java.util.List;
import java.util.Set;

/**
 * What makes a text of one class plain.
 *
 * @param check the check's id
 * @param title what must hold
 * @param why why it matters
 * @param question what to ask in general
 * @param goodExample what a plain text looks like
 * @param reads the fields that are read
 * @param blocking whether a finding blocks an approval
 * @param accepted sets of slots, each of which is enough
 * @param ignored trigger groups that mean nothing here
 * @param good texts that no rule flags
 * @param bad texts that are flagged
 */
record FieldRule(
    String check,
    String title,
    String why,
    String question,
    String goodExample,
    List<String> reads,
    boolean blocking,
    List<List<Slot>> accepted,
    Set<String> ignored,
    Set<String> softened,
    long[] core,
    long[] evidence,
    List<String> good,
    List<String> bad) {}
