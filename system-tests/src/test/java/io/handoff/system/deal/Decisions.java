package io.handoff.system.deal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What reviewers decide. */
public final class Decisions {

  private Decisions() {}

  /** The team can start from this revision. */
  public static ObjectNode approve(int revision, String summary) {
    return decision("APPROVE", revision, summary);
  }

  /** Something must change in this revision first, in one field. */
  public static ObjectNode giveBack(int revision, String summary, String path, String reason) {
    ObjectNode decision = decision("RETURN", revision, summary);
    decision.putArray("reasons").addObject().put("path", path).put("text", reason);
    return decision;
  }

  private static ObjectNode decision(String outcome, int revision, String summary) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("decision", outcome)
        .put("revision", revision)
        .put("summary", summary);
  }
}
