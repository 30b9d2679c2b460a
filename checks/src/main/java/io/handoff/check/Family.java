package io.handoff.check;

/** What a check asks about; the word in its id. The first four are the reviewer's own questions. */
public enum Family {
  /** Does the scope fit? */
  SCOPE("Scope"),
  /** Which dates wait on something? */
  DATE("Dates and what they stand on"),
  /** Is every system, file type and outside team named? */
  SYS("Systems, data and integrations"),
  /** Does every open question have an owner and a date? */
  QUESTION("Open questions, risks and dependencies"),
  /** Is everybody who is named one person? */
  OWNER("Persons"),
  /** What was said to the customer? */
  PROMISE("Promises"),
  /** How many people, how much at once? */
  VOLUME("Volume"),
  /** Is security part of the scope? */
  SECURITY("Security and compliance"),
  /** Is setup work spelled out? */
  SETUP("Setup work"),
  /** What proves it? */
  EVIDENCE("Evidence and decisions"),
  /** Do two places say the same? */
  CONSISTENCY("Contradictions"),
  /** Is it plain? */
  WORDING("Wording");

  private final String title;

  Family(String title) {
    this.title = title;
  }

  /** What people read. */
  public String title() {
    return title;
  }

  /** The family of a check, by its id. */
  public static Family of(String id) {
    return valueOf(id.substring(3, id.lastIndexOf('-')));
  }
}
