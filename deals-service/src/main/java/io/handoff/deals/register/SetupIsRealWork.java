package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Setup work is named piece by piece; "onboarding" or "custom work" alone hides it (R79). */
final class SetupIsRealWork implements RegisterRule {

  /** Words that, with no other beside them, say nothing about the work. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "onboarding",
          "on",
          "boarding",
          "setup",
          "set",
          "up",
          "custom",
          "customer",
          "client",
          "work",
          "works",
          "task",
          "tasks",
          "item",
          "items",
          "simple",
          "standard",
          "normal",
          "usual",
          "basic",
          "easy",
          "quick",
          "light",
          "small",
          "initial",
          "general",
          "full",
          "some",
          "the",
          "a",
          "and",
          "of",
          "for");

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return document.setupItems().entrySet().stream()
        .filter(entry -> hidesWork(entry.getValue().name()))
        .map(Map.Entry::getKey)
        .map(
            id ->
                new FieldFault(
                    "setupItems." + id + ".name",
                    "hides-work",
                    "Name the piece of work, such as loading old orders or training 12 managers;"
                        + " onboarding, setup or custom work says nothing."));
  }

  private static boolean hidesWork(@Nullable String name) {
    return name != null
        && !name.isBlank()
        && Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .allMatch(EMPTY_WORDS::contains);
  }
}
