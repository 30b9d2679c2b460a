package io.handoff.deals.crm;

import java.util.Map;

/**
 * How far an import is.
 *
 * @param judged how many rows came to what
 * @param waiting how many rows have no verdict yet
 */
public record ImportCounts(Map<Verdict, Integer> judged, int waiting) {

  /** How many rows the file has, without the header. */
  public int rows() {
    return waiting + judged.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many rows came to this. */
  public int of(Verdict verdict) {
    return judged.getOrDefault(verdict, 0);
  }
}
