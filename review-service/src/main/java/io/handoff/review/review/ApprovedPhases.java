package io.handoff.review.review;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.ScopeItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an approval of some phases covers: all of the record but the phases it leaves out, and the
 * entries that belong to those alone (R27).
 *
 * @param document the revision
 * @param phases ids of the approved phases; none when all of it is approved
 */
record ApprovedPhases(HandoffDocument document, List<String> phases) {

  /** Whether what stands at a path is covered. */
  boolean concern(String path) {
    if (phases.isEmpty()) {
      return true;
    }
    String[] steps = path.split("\\.", 3);
    if (steps.length < 2) {
      return true;
    }
    String phase = phaseOf(steps[0], steps[1]);
    return phase == null || phases.contains(phase);
  }

  private @Nullable String phaseOf(String register, String id) {
    return switch (register) {
      case "phases" -> id;
      case "scopeItems" -> {
        ScopeItem item = document.scopeItems().get(id);
        yield item == null ? null : item.phase();
      }
      case "integrations" -> {
        Integration integration = document.integrations().get(id);
        yield integration == null ? null : integration.phase();
      }
      default -> null;
    };
  }
}
