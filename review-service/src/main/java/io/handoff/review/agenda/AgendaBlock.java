package io.handoff.review.agenda;

import java.util.List;

/**
 * What there is to look at on one topic.
 *
 * @param topic the topic
 * @param minutes how long it should take
 * @param items the answers and entries; those that block first, then by path
 */
public record AgendaBlock(AgendaTopic topic, int minutes, List<AgendaItem> items) {

  /** The items are a copy. */
  public AgendaBlock {
    items = List.copyOf(items);
  }
}
