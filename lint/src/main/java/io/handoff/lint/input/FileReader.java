package io.handoff.lint.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.handoff.contracts.document.HandoffDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads handoffs as JSON or YAML: a document alone, or one inside an export. It is as strict as the
 * service: what that would refuse, this tells.
 */
public final class FileReader {

  /** Where an export keeps its document. */
  private static final String DOCUMENT = "document";

  private static final String TOO_EARLY = "it ends too early";

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMAT = "handoff/1";
  private static final int YAML_MAX_CHARACTERS = 64 * 1024 * 1024;

  private FileReader() {}

  /** Reads one file. */
  public static HandoffFile read(String name, byte[] content) {
    boolean yaml = isYaml(name, content);
    try (JsonParser parser = yaml ? yaml(content) : json(content)) {
      return document(name, LocatedTree.of(parser));
    } catch (JsonProcessingException broken) {
      return HandoffFile.unreadable(name, broken(broken, yaml ? "YAML" : "JSON"));
    } catch (IOException unreadable) {
      return HandoffFile.unreadable(
          name, new Fault(null, "", "This is no text in UTF-8; save it as such."));
    }
  }

  /** By the name; failing that, JSON when it begins like an object. */
  private static boolean isYaml(String name, byte[] content) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return true;
    }
    return !lower.endsWith(".json") && !beginsLikeAnObject(content);
  }

  private static boolean beginsLikeAnObject(byte[] content) {
    for (byte one : content) {
      if (one > ' ') {
        return one == '{';
      }
    }
    return false;
  }

  /** A parser of bytes would count them, where columns count characters. */
  private static JsonParser json(byte[] content) throws IOException {
    JsonFactory factory = new JsonFactory();
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      boolean isWide = text.indexOf('\0') >= 0;
      return isWide
          ? factory.createParser(content)
          : factory.createParser(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException otherCharset) {
      return factory.createParser(content);
    }
  }

  private static JsonParser yaml(byte[] content) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(YAML_MAX_CHARACTERS);
    return YAMLFactory.builder().loaderOptions(options).build().createParser(content);
  }

  private static HandoffFile document(String name, LocatedTree tree) {
    JsonNode root = tree.root();
    if (!root.isObject()) {
      return HandoffFile.unreadable(
          name,
          new Fault(null, "", "There is no handoff in it; write an object with title, customer …"));
    }
    List<Fault> faults = new ArrayList<>(tree.faults());
    Map<String, Place> places = tree.places();
    JsonNode documentTree = root;
    if (root.path(DOCUMENT).isObject()) {
      String format = root.path("format").asText(FORMAT);
      if (!format.equals(FORMAT)) {
        faults.add(
            new Fault(
                places.get("format"),
                "format",
                "Exports of the format \"%s\" are not read, only %s; export it again."
                    .formatted(format, FORMAT)));
      }
      documentTree = root.path(DOCUMENT);
      places = within(places);
    }
    List<Fault> shape = new ArrayList<>();
    HandoffDocument document = StrictShape.read(documentTree, HandoffDocument.class, shape);
    if (document != null) {
      Bounds.check(documentTree, HandoffDocument.class, shape);
    }
    HandoffFile located = new HandoffFile(name, null, places, List.of());
    shape.forEach(
        fault ->
            faults.add(new Fault(located.placeOf(fault.path()), fault.path(), fault.message())));
    return new HandoffFile(name, faults.isEmpty() ? document : null, places, faults);
  }

  private static Map<String, Place> within(Map<String, Place> places) {
    String prefix = DOCUMENT + ".";
    Map<String, Place> inner = new HashMap<>();
    places.forEach(
        (path, place) -> {
          if (path.startsWith(prefix)) {
            inner.put(path.substring(prefix.length()), place);
          }
        });
    return inner;
  }

  private static Fault broken(JsonProcessingException broken, String language) {
    JsonLocation at = broken.getLocation();
    Place place =
        at == null || at.getLineNr() < 1 ? null : new Place(at.getLineNr(), at.getColumnNr());
    return broken instanceof StreamConstraintsException
        ? new Fault(
            place, "", "Nothing so long or so deeply nested is read; no handoff needs that.")
        : new Fault(
            place,
            "",
            "Here it stops being %s (%s); mend it here or just before."
                .formatted(language, said(broken)));
  }

  private static String said(JsonProcessingException broken) {
    if (broken instanceof JsonEOFException) {
      return TOO_EARLY;
    }
    String said =
        broken.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null
            ? marked.getProblem()
            : broken.getOriginalMessage();
    return said.lines().findFirst().orElse(TOO_EARLY);
  }
}
