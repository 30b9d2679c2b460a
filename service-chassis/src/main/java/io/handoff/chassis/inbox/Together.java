package io.handoff.chassis.inbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which messages share a transaction: of each stream one at most, so that a message finds the
 * effect of its predecessor written, and not so many that others wait long for the rows they lock.
 */
final class Together {

  static final int MOST = 16;

  private Together() {}

  /** The messages in the order in which they are to be applied, a list for each transaction. */
  static List<List<Received>> of(List<Received> received) {
    Deque<Received> left = new ArrayDeque<>(received);
    List<List<Received>> transactions = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Received> transaction = new ArrayList<>();
      Set<Stream> streams = new HashSet<>();
      for (Iterator<Received> each = left.iterator();
          each.hasNext() && transaction.size() < MOST; ) {
        Received next = each.next();
        if (streams.add(new Stream(next.message().topic(), next.message().key()))) {
          transaction.add(next);
          each.remove();
        }
      }
      transactions.add(transaction);
    }
    return transactions;
  }

  private record Stream(String topic, UUID key) {}
}
