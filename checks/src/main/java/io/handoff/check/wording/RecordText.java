package io.handoff.check.wording;

/**
 * A text of a record with what stands beside it.
 *
 * @param path where it stands
 * @param text the words
 * @param context what is known beside it
 */
record RecordText(String path, String text, Context context) {}
