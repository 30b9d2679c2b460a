package io.handoff.lint.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.ItemId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what is longer, larger or otherwise spelled than the records of the document allow. */
final class Bounds {

  private static final Pattern ITEM_ID =
      Pattern.compile(
          ItemId.class.getAnnotation(jakarta.validation.constraints.Pattern.class).regexp());
  private static final String ITEM_ID_FORM =
      "An id is a letter, then letters, digits, hyphens or underscores, 60 characters at most.";

  private final List<Fault> faults;

  private Bounds(List<Fault> faults) {
    this.faults = faults;
  }

  /** Checks a tree that has the shape of a record; the values are not read from a record again. */
  static void check(JsonNode tree, Class<? extends Record> shape, List<Fault> faults) {
    new Bounds(faults).members(tree, shape, "");
  }

  private void members(JsonNode tree, Class<?> shape, String prefix) {
    for (BoundedMember member : BoundedMember.of(shape)) {
      JsonNode value = tree.path(member.name());
      String path = prefix + member.name();
      String fault = member.fault(value);
      if (fault != null) {
        faults.add(new Fault(null, path, fault));
      }
      if (value.isObject() && member.isRegister()) {
        entries(value, member.inside(), path + ".");
      } else if (value.isObject()) {
        members(value, member.inside(), path + ".");
      }
    }
  }

  private void entries(JsonNode register, Class<?> shape, String prefix) {
    for (Map.Entry<String, JsonNode> entry : register.properties()) {
      String id = entry.getKey();
      if (!ITEM_ID.matcher(id).matches()) {
        faults.add(new Fault(null, prefix + id, ITEM_ID_FORM));
      } else if (entry.getValue().isObject()) {
        members(entry.getValue(), shape, prefix + id + ".");
      }
    }
  }
}
