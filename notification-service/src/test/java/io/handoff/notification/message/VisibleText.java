package io.handoff.notification.message;

import java.util.stream.Collectors;

/**
 * What a person sees of an HTML mail: its words, a line for each block; links as [words](address).
 */
final class VisibleText {

  private VisibleText() {}

  static String of(String html) {
    String body = html.substring(html.indexOf("<body"));
    String marked =
        body.replaceAll("\\s+", " ")
            .replaceAll("<a href=\"([^\"]*)\"[^>]*>(.*?)</a>", "[$2]($1)")
            .replaceAll("<(br|tr|div|/tr|/div)[^>]*>", "\n")
            .replaceAll("<[^>]*>", "");
    return marked
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(VisibleText::unescape)
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String unescape(String text) {
    return text.replace("&#9632;", "■")
        .replace("&#9650;", "▲")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
