package io.handoff.system.deal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.system.suite.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the deals of these tests are about. */
public final class DealDocument {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DealDocument() {}

  /** Regional reporting: complete, but its firm date stands on data that nobody has seen. */
  public static ObjectNode regionalReporting(Person salesOwner, Person engineeringOwner) {
    return owned(read("regional-reporting.json"), salesOwner, engineeringOwner);
  }

  /** The change that makes regional reporting approvable: two clean regions first. */
  public static ObjectNode twoCleanRegionsFirst() {
    return read("two-clean-regions-first.json");
  }

  /** A small deal that the checks find nothing wrong with. */
  public static ObjectNode small(Person salesOwner, Person engineeringOwner) {
    return owned(read("small-deal.json"), salesOwner, engineeringOwner);
  }

  /** JSON, as it is written in a test. */
  public static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode owned(ObjectNode document, Person sales, Person engineering) {
    document.set("salesOwner", owner(sales));
    document.set("engineeringOwner", owner(engineering));
    return document;
  }

  private static ObjectNode owner(Person person) {
    return JSON.createObjectNode().put("name", person.name()).put("email", person.email());
  }

  private static ObjectNode read(String file) {
    try (InputStream in = DealDocument.class.getResourceAsStream(file)) {
      return (ObjectNode) JSON.readTree(Objects.requireNonNull(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
