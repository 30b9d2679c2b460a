package io.handoff.system.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** What somebody may try in a walk, how often, and what they may be answered. */
enum Act {
  EDIT(4, 200, 403, 409, 412),
  SUBMIT(6, 201, 403, 409, 412, 422),
  WITHDRAW(3, 200, 403, 409, 412),
  REOPEN(8, 200, 403, 409, 412),
  CHANGE_STAGE(1, 200, 403),
  LOOK(1, 204),
  COMMENT(3, 201, 409),
  RESOLVE(3, 200, 403, 409),
  GIVE_VERDICT(3, 201, 403, 409),
  HAND_OVER(2, 201, 403, 409, 422),
  APPROVE(4, 200, 403, 409),
  RETURN(5, 200, 403, 409),
  DECIDE_WHILE_WITHDRAWN(3, 200, 403, 409, 412),
  MEET_CONDITION(2, 200, 403, 404, 409),
  COVER(1, 201, 204, 403, 404, 422);

  private static final List<Act> DRAWN =
      Arrays.stream(values())
          .flatMap(act -> IntStream.range(0, act.weight).mapToObj(i -> act))
          .toList();

  private final int weight;
  private final Set<Integer> answers;

  Act(int weight, Integer... answers) {
    this.weight = weight;
    this.answers = Set.of(answers);
  }

  static Act drawnBy(Random lot) {
    return DRAWN.get(lot.nextInt(DRAWN.size()));
  }

  /** Whether an answer is one that people should get. */
  boolean allows(int status) {
    return answers.contains(status);
  }
}
