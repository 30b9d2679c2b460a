package io.handoff.check;

import io.handoff.contracts.document.Person;
import org.jspecify.annotations.Nullable;

/** Whether anything was said in a field; spaces and empty objects say nothing. */
public final class Said {

  private Said() {}

  public static boolean something(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  public static boolean someone(@Nullable Person person) {
    return person != null && (something(person.name()) || something(person.email()));
  }
}
