package io.handoff.deals.gate;

import io.handoff.deals.template.Gate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What each gate looks at, and what must hold before its step is taken. */
enum GateKeeper {
  QUOTE(
      Set.of(
          "scopeItems",
          "exclusions",
          "limits",
          "promises",
          "dataSources",
          "integrations",
          "load",
          "securityAsks",
          "setupItems"),
      List.of()),
  SCOPE(
      Set.of(
          "scopeItems",
          "exclusions",
          "limits",
          "promises",
          "phases",
          "integrations",
          "setupItems",
          "decisions"),
      List.of()),
  DATE(
      Set.of(
          "milestones",
          "phases",
          "customerInputs",
          "dependencies",
          "dataSources",
          "load",
          "securityAsks"),
      List.of()),
  LEGAL(Set.of(), List.of(new ScopeIsSettled(), new PhasesAreApproved())),
  PROCUREMENT(Set.of(), List.of(new ScopeIsSettled(), new PhasesAreApproved())),
  KICKOFF(
      Set.of(),
      List.of(new HandoffIsAccepted(), new PhasesAreApproved(), new UnknownsAreAnswered()));

  private static final List<GateRule> ALWAYS =
      List.of(new FindingsAreCurrent(), new NothingIsMissing(), new NoFindingBlocks());

  private final Set<String> registers;
  private final List<GateRule> rules;

  GateKeeper(Set<String> registers, List<GateRule> rules) {
    this.registers = registers;
    this.rules = rules;
  }

  static GateKeeper of(Gate gate) {
    return valueOf(gate.name());
  }

  Stream<GateRule> rules() {
    return Stream.concat(ALWAYS.stream(), rules.stream());
  }

  /**
   * Whether what stands at a path matters to this gate: the head of the record to all, a register
   * to those that name it, and everything to those that name none.
   *
   * @param path field path
   * @param answers keys of the questions that feed this gate
   */
  boolean looksAt(String path, Set<String> answers) {
    if (registers.isEmpty()) {
      return true;
    }
    String[] steps = path.split("\\.", 3);
    if (steps[0].equals("answers")) {
      return steps.length > 1 && answers.contains(steps[1]);
    }
    return registers.contains(steps[0]) || !Registers.NAMES.contains(steps[0]);
  }
}
