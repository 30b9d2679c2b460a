package io.handoff.check.consistency.sides;

/** What a sentence has that bears on a question; each has a list of words and phrases. */
enum Cue {
  /** It denies something. */
  DENIES,
  /** It denies only that people have to do something. */
  BY_ITSELF,
  /** Something is only an option. */
  OPTION,
  /** That option was taken. */
  TAKEN,
  /** Something is asked, shown or priced, and not yet sold. */
  ASKS,
  /** Something is sold, and will be there. */
  SOLD,
  /** Something comes over from before. */
  BROUGHT,
  /** It is of a time before. */
  PAST,
  /** It is of a trial, or of how it is until something happens. */
  UNFINISHED,
  /** It is of what is older than what comes over. */
  OLDER,
  /** Something begins with nothing in it. */
  EMPTY,
  /** Something stays where it is. */
  STAYS,
  /** A system is only read. */
  READS,
  /** Something is written somewhere. */
  WRITES,
  /** Something is somewhere as soon as something happens. */
  AT_ONCE,
  /** Something is kept, or leaves a place, or does not. */
  KEPT,
  /** Something is held in a place. */
  HELD,
  /** It may be in one place only, or not in another. */
  ONLY_THERE,
  /** It is so for a time, or on paper. */
  FOR_NOW,
  /** It is of the fullest time. */
  TOP,
  /** Somebody has looked at it, or tried it. */
  SEEN,
  /** Nobody has, or it is a guess. */
  UNSEEN,
  /** It will be so, or is not so. */
  TO_BE,
  /** We do not do some work. */
  NOT_OURS,
  /** The customer does not do some work, or expects it of us. */
  NOT_THEIRS,
  /** It waits for somebody's yes. */
  NEEDS_YES,
  /** It waits for nobody. */
  NEEDS_NO_YES,
  /** A place is not wanted. */
  RULED_OUT,
  /** Somebody decides it. */
  DECIDES,
  /** It tells how often something happens. */
  OFTEN,
  /** Data is invented, or nobody can tell of whom it is. */
  INVENTED,
  /** There is nothing else. */
  ALONE,
  /** Data is as it is. */
  REAL,
  /** Something other than data is real. */
  REALLY,
  /** Something is tried out. */
  TRIED_OUT,
  /** It is so for a time, or not said to be so. */
  FOR_A_TIME;

  /** Its bit in a mask. */
  long mask() {
    return 1L << ordinal();
  }
}
