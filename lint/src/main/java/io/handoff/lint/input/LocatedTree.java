package io.handoff.lint.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file says, as a tree, and where each of its members stands. */
final class LocatedTree {

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Map<String, Place> places = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final JsonParser parser;
  private final JsonNode root;

  private LocatedTree(JsonParser parser) throws IOException {
    this.parser = parser;
    this.root = parser.nextToken() == null ? nodes.missingNode() : value("");
    if (!root.isMissingNode() && parser.nextToken() != null) {
      faults.add(
          new Fault(
              here(), "", "The file goes on after its handoff; keep one handoff in each file."));
    }
  }

  static LocatedTree of(JsonParser parser) throws IOException {
    return new LocatedTree(parser);
  }

  JsonNode root() {
    return root;
  }

  Map<String, Place> places() {
    return places;
  }

  /** Names that come twice, and what follows the end. */
  List<Fault> faults() {
    return faults;
  }

  private JsonNode value(String path) throws IOException {
    JsonToken token = parser.currentToken();
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      faults.add(new Fault(here(), path, "Aliases are not read; write the value out here."));
      return nodes.nullNode();
    }
    return switch (token) {
      case START_OBJECT -> object(path);
      case START_ARRAY -> array(path);
      case VALUE_STRING -> text(path);
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal(path);
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      default -> nodes.nullNode();
    };
  }

  private ObjectNode object(String path) throws IOException {
    ObjectNode object = nodes.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String at = path.isEmpty() ? name : path + "." + name;
      Place place = here();
      parser.nextToken();
      JsonNode member = value(at);
      if (object.has(name)) {
        String first = places.containsKey(at) ? " on line " + places.get(at).line() : "";
        faults.add(
            new Fault(
                place, at, "This name comes twice, first" + first + "; keep one of the two."));
      } else {
        object.set(name, member);
      }
      places.putIfAbsent(at, place);
    }
    return object;
  }

  private ArrayNode array(String path) throws IOException {
    ArrayNode array = nodes.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String at = path + "." + array.size();
      places.putIfAbsent(at, here());
      array.add(value(at));
    }
    return array;
  }

  private JsonNode text(String path) throws IOException {
    String text = parser.getText();
    if (text.codePoints().anyMatch(LocatedTree::isUnstorable)) {
      faults.add(new Fault(here(), path, "Leave out null characters and broken surrogate pairs."));
    }
    return nodes.textNode(text);
  }

  /** The services take neither null characters nor halves of pairs. */
  private static boolean isUnstorable(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }

  private JsonNode integer() throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> nodes.numberNode(parser.getIntValue());
      case LONG -> nodes.numberNode(parser.getLongValue());
      default -> nodes.numberNode(parser.getBigIntegerValue());
    };
  }

  private JsonNode decimal(String path) throws IOException {
    if (parser.isNaN()) {
      faults.add(new Fault(here(), path, "Write a number in digits."));
      return nodes.nullNode();
    }
    try {
      return nodes.numberNode(parser.getDecimalValue());
    } catch (NumberFormatException beyondAll) {
      faults.add(new Fault(here(), path, "Nothing is as large or small as this; correct it."));
      return nodes.nullNode();
    }
  }

  private Place here() {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(at.getLineNr(), at.getColumnNr());
  }
}
