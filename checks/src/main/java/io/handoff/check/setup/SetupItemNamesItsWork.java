package io.handoff.check.setup;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A setup item names its work; "onboarding" or "custom work" alone hides it. */
final class SetupItemNamesItsWork implements Check {

  private static final WordLists LISTS =
      WordLists.beside(SetupItemNamesItsWork.class, "setup-item-names-its-work.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SETUP-001",
          Severity.BLOCKING,
          "A setup item names the piece of work",
          "A word such as onboarding hides imports, roles and training until somebody has to do them.",
          List.of("setupItems.*.name"),
          "Which piece of work is it?",
          "Load 22 monthly files; train 12 dispatchers in 2 sessions");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  /** Words that, with no other beside them, say nothing about the work. */
  private static final Set<String> EMPTY_WORDS = LISTS.set("empty words");

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().setupItems().entrySet().stream()
        .filter(item -> hidesWork(item.getValue().name()))
        .map(
            item ->
                DESCRIPTION.finding(
                    "setupItems." + item.getKey() + ".name",
                    "\"" + item.getValue().name().strip() + "\" does not say which work it is.",
                    "Which pieces of work are in it? Enter one item for each, such as loading"
                        + " 22 files or training 12 dispatchers."))
        .toList();
  }

  private static boolean hidesWork(@Nullable String name) {
    return name != null && Words.of(name).allIn(EMPTY_WORDS);
  }
}
