package io.handoff.lint.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tree into a record and tells all that does not fit. The JSON library stops at the first
 * fault: it is noted and taken out, and the rest is read again.
 */
final class StrictShape {

  /** More than these are not told at once. */
  private static final int MAX_FAULTS = 50;

  private StrictShape() {}

  /** The record; absent when too much is wrong to make one. The tree loses what does not fit. */
  static <T> @Nullable T read(JsonNode tree, Class<T> type, List<Fault> faults) {
    while (true) {
      try {
        return DocumentJson.mapper().treeToValue(tree, type);
      } catch (JsonMappingException wrong) {
        faults.add(new Fault(null, ShapeFault.path(wrong), ShapeFault.message(wrong)));
        if (faults.size() >= MAX_FAULTS || !takeOut(tree, wrong.getPath())) {
          return null;
        }
      } catch (JsonProcessingException unreadable) {
        faults.add(new Fault(null, "", "This cannot be read; write an object."));
        return null;
      }
    }
  }

  private static boolean takeOut(JsonNode from, List<JsonMappingException.Reference> path) {
    if (path.isEmpty()) {
      return false;
    }
    JsonNode parent = from;
    for (JsonMappingException.Reference step : path.subList(0, path.size() - 1)) {
      parent =
          step.getFieldName() == null
              ? parent.path(step.getIndex())
              : parent.path(step.getFieldName());
    }
    JsonMappingException.Reference last = path.get(path.size() - 1);
    if (parent instanceof ObjectNode object && last.getFieldName() != null) {
      return object.remove(last.getFieldName()) != null;
    }
    return parent instanceof ArrayNode array
        && last.getIndex() >= 0
        && array.remove(last.getIndex()) != null;
  }
}
