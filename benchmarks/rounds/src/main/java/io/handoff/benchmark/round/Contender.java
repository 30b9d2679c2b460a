package io.handoff.benchmark.round;

import java.io.IOException;
import java.util.Map;

/** A system that approvals go through, running. */
interface Contender extends AutoCloseable {

  /** What people call it. */
  String label();

  /** Makes so many approvals possible; outside what is measured. */
  void prepare(int approvals) throws IOException;

  /** One approval of those that were prepared. */
  Approval approval();

  /** Its processes by what they are called, to see which of them works how much. */
  Map<String, ProcessHandle> processes();

  /** Makes sure that everything these approvals stand for was done, where that can be counted. */
  default void requireDone(int approvals) throws IOException {
    // An approval ends when the last of its steps is answered.
  }

  @Override
  void close();
}
