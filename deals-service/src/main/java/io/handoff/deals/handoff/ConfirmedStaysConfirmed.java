package io.handoff.deals.handoff;

import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was confirmed is taken back only with a reason. An entry of a register may be removed
 * without one, because it takes its statement with it; an answer leaves its question behind.
 */
final class ConfirmedStaysConfirmed implements SaveRule {

  @Override
  public void apply(Save save) {
    List<String> confirmed =
        Statements.of(save.before())
            .filter(entry -> entry.getValue().status() == Status.CONFIRMED)
            .map(Map.Entry::getKey)
            .toList();
    if (confirmed.isEmpty()) {
      return;
    }
    Map<String, Statement> asked =
        Statements.of(save.asked())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    for (String path : confirmed) {
      Statement now = asked.get(path);
      if (now == null ? isAnswer(path) : now.status() != Status.CONFIRMED) {
        takeBack(save, path, now == null ? path : path + ".status");
      }
    }
  }

  private static boolean isAnswer(String path) {
    return path.startsWith("answers.") && path.indexOf('.') == path.lastIndexOf('.');
  }

  private static void takeBack(Save save, String path, String at) {
    if (save.reason() == null) {
      save.refuse(
          at,
          "reason-missing",
          "It is confirmed. Say in the header Handoff-Reason why it no longer is.");
    } else {
      save.takeBack(path);
    }
  }
}
