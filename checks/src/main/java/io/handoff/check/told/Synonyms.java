package io.handoff.check.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several words, or phrases, for one thing: mobile and smartphone, training and workshop. */
public final class Synonyms {

  /** What one thing is called, and what else people call it; each word for one of them. */
  private static final Map<String, List<String>> CALLED =
      Map.ofEntries(
          Map.entry("sso", List.of("single sign on", "single sign in")),
          Map.entry("login", List.of("sign in", "log in", "sign on", "log on", "signin", "logon")),
          Map.entry("email", List.of("e mail", "mail")),
          Map.entry("sms", List.of("text message", "text messages")),
          Map.entry("phone", List.of("mobile", "smartphone", "cellphone", "handset")),
          Map.entry("app", List.of("application")),
          Map.entry("alert", List.of("notification", "alarm")),
          Map.entry("chatbot", List.of("chat bot", "chat assistant")),
          Map.entry("download", List.of("export")),
          Map.entry("client", List.of("customer")),
          Map.entry("staff", List.of("employee", "personnel")),
          Map.entry("invoice", List.of("bill")),
          Map.entry("order", List.of("purchase")),
          Map.entry("training", List.of("workshop", "course", "train", "coaching", "tuition")),
          Map.entry(
              "cleanup",
              List.of(
                  "cleaning",
                  "cleansing",
                  "clean",
                  "clean up",
                  "de duplicate",
                  "de duplication",
                  "deduplicate",
                  "deduplication")),
          Map.entry("connection", List.of("integration", "interface", "connector", "link")),
          Map.entry("picture", List.of("photo", "image")),
          Map.entry("dashboard", List.of("cockpit")),
          Map.entry("old", List.of("past", "historical", "historic", "former", "legacy")));

  private static final Map<String, String> WORDS = new HashMap<>();

  /** Phrases by their first word. */
  private static final Map<String, List<String[]>> PHRASES = new HashMap<>();

  static {
    CALLED.forEach(
        (word, others) -> {
          for (String other : others) {
            WORDS.put(other, word);
            String[] phrase = other.split(" ");
            if (phrase.length > 1) {
              PHRASES.computeIfAbsent(phrase[0], first -> new ArrayList<>()).add(phrase);
            }
          }
        });
  }

  private Synonyms() {}

  /** The first word after the phrase, or the one word, that starts here. */
  static int end(CutText words, int i) {
    int end = i + 1;
    List<String[]> phrases = PHRASES.get(words.at(i));
    if (phrases == null) {
      return end;
    }
    for (String[] phrase : phrases) {
      if (words.reads(i, phrase)) {
        end = Math.max(end, i + phrase.length);
      }
    }
    return end;
  }

  /** What a word or phrase stands for; itself when it has no other name here. */
  public static String of(String word) {
    return WORDS.getOrDefault(word.replace('-', ' '), word);
  }
}
