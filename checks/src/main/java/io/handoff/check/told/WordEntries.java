package io.handoff.check.told;

import io.handoff.check.CheckedRecord;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In how many entries of a record each word stands: a rare one tells what a sentence is about. */
public final class WordEntries {

  /** So many words are read of one text; no field has more. */
  private static final int READ = 2_000;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> last = new HashMap<>();

  private WordEntries(CheckedRecord record) {
    for (Told told : Told.with(record)) {
      String entry = told.register() + '.' + told.id();
      CutText words = CutText.of(record, told.text());
      for (int i = 0; i < Math.min(words.size(), READ); i++) {
        String stem = words.stem(i);
        if (!entry.equals(last.put(stem, entry))) {
          counts.merge(stem, 1, Integer::sum);
        }
      }
    }
  }

  /** Those of a record, read when somebody asks. */
  public static WordEntries of(CheckedRecord record) {
    return record.reading(WordEntries.class, WordEntries::new);
  }

  /** In how many entries a word stands, in the form that all like it have. */
  public int count(@Nullable String stem) {
    return counts.getOrDefault(stem, 0);
  }
}
