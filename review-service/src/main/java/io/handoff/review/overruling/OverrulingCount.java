package io.handoff.review.overruling;

/**
 * How often a check was overruled.
 *
 * @param check its id
 * @param overruled how often two people overruled a finding of it
 * @param expired how many of these ended because the field changed
 */
public record OverrulingCount(String check, long overruled, long expired) {

  /** That of a check which nobody overruled. */
  public static OverrulingCount none(String check) {
    return new OverrulingCount(check, 0, 0);
  }
}
