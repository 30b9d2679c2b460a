package io.handoff.contracts.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the Javadoc of a record or an enum says, so that the schemas say it too. Works on our own
 * sources, in which the type's comment is the last one before its declaration.
 */
record Javadoc(String text, Map<String, String> params, Map<String, String> constants) {

  private static final Pattern TYPE =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public (?:record|enum) ", Pattern.DOTALL);
  private static final Pattern CONSTANT =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+([A-Z][A-Z0-9_]*)\\b", Pattern.DOTALL);

  static Javadoc of(Class<?> type) {
    String source = source(type);
    String comment =
        TYPE.matcher(source)
            .results()
            .map(match -> match.group(1))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no Javadoc on " + type));
    String[] parts = plain(comment).split(" ?@param ");
    Map<String, String> params = new TreeMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] param = parts[i].split(" ", 2);
      params.put(param[0], sentence(param[1]));
    }
    Map<String, String> constants = new TreeMap<>();
    if (type.isEnum()) {
      CONSTANT
          .matcher(source)
          .results()
          .map(MatchResult.class::cast)
          .forEach(match -> constants.put(match.group(2), plain(match.group(1))));
    }
    return new Javadoc(parts[0], params, constants);
  }

  private static String source(Class<?> type) {
    Path file = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\*", " ")
        .replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1")
        .replaceAll("\\s+", " ")
        .trim();
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
