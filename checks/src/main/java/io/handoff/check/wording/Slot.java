package io.handoff.check.wording;

/**
 * One thing that a plain answer says.
 *
 * @param name what the rules call it
 * @param evidence the tags that fill it
 * @param least how many of them it takes
 * @param missing what a finding calls it
 * @param question what to ask when it is missing
 */
record Slot(String name, long[] evidence, int least, String missing, String question) {}
