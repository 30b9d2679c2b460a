package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.document.ScopeItem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads that a scope item has one, or a few, for each of the things that a limit counts. */
final class OneForEach {

  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");

  private static final Set<String> BEFORE_EACH = Set.of("for", "in", "at", "on", "to");

  private static final long MOST_FOR_EACH = 1000;

  /** Of fewer, there is not one for each of several. */
  private static final int MANY = 3;

  private static final Set<String> COUNTS =
      Set.of("number", "amount", "total", "count", "most", "standard");

  private final CheckedRecord record;

  private final SettledCounts settled;

  /** What limits count, by the word for one of them. */
  private final Map<String, Total> limits = new HashMap<>();

  /** Limits of a kind of them, by the whole name. */
  private final Map<String, Total> named = new HashMap<>();

  private OneForEach(CheckedRecord record, SettledCounts settled) {
    this.record = record;
    this.settled = settled;
  }

  static OneForEach of(CheckedRecord record, SettledCounts settled) {
    OneForEach all = new OneForEach(record, settled);
    record.document().limits().forEach(all::addLimit);
    return all;
  }

  /** A limit of all of them, and not of those of a month or of a kind. */
  private void addLimit(String id, Limit limit) {
    if (limit.amount() == null
        || limit.amount().signum() <= 0
        || limit.unit() == null
        || limit.name() == null) {
      return;
    }
    String unit = limit.unit().strip().toLowerCase(Locale.ROOT);
    String one = Thing.one(unit);
    CutText name = CutText.of(record, limit.name());
    if (unit.indexOf(' ') < 0
        && !one.equals(unit)
        && name.size() < 4
        && !name.hasAny(0, name.size(), EACH)) {
      Total total = new Total(limit.amount().longValue(), "limits." + id + ".amount", Set.of());
      if (isOnly(Gist.of(name), one)) {
        limits.merge(one, total, Total::or);
      } else {
        named.put(limit.name().strip().toLowerCase(Locale.ROOT), total);
      }
    }
  }

  private static boolean isOnly(Set<String> gist, String one) {
    return gist.contains(one)
        && gist.stream().allMatch(word -> word.equals(one) || COUNTS.contains(word));
  }

  /** The limit that has fewer than the item: 12 stores, and 15 desks, one a store. */
  @Nullable Total exceeded(ScopeItem item) {
    Integer quantity = item.quantity();
    if (quantity == null || quantity < MANY || item.definition() == null) {
      return null;
    }
    List<String> name = Thing.named(CutText.of(record, item.name())).all();
    List<String> kind = Thing.named(CutText.of(record, item.kind())).all();
    CutText words = CutText.of(record, item.definition());
    for (int i = 0; i + 2 < words.size(); i++) {
      Total limit = limit(words, i + 1);
      long each = limit == null ? 0 : each(words, i, name, kind);
      if (limit != null
          && each > 0
          && each <= MOST_FOR_EACH
          && limit.amount() < quantity
          && quantity > each * limit.amount()) {
        return limit;
      }
    }
    return null;
  }

  /** How many there are for each: "one desk a store", and "one per store" of the item itself. */
  private static long each(CutText words, int i, List<String> name, List<String> kind) {
    Numeral itself = words.startsSentence(i) ? Numeral.at(words, i) : null;
    if (itself != null) {
      return itself.amount();
    }
    String noun = Thing.form(words, i, i + 1);
    return name.contains(noun) || kind.contains(noun) ? amount(words, i) : 0;
  }

  /** How many there are of the noun that stands here. */
  private static long amount(CutText words, int noun) {
    for (int i = noun - 1; i >= 0 && i > noun - 3 && !words.startsClause(i + 1); i--) {
      Numeral number = Numeral.at(words, i);
      if (number != null) {
        return number.amount();
      }
    }
    return 0;
  }

  /** Of what "a store" and "for each store" are; "a store and month" is of more. */
  private @Nullable Total limit(CutText words, int from) {
    int each = words.isAny(from, BEFORE_EACH) ? from + 1 : from;
    int one = each + 1;
    boolean ends = one + 1 >= words.size() || words.startsClause(one + 1);
    return one < words.size()
            && words.isAny(each, EACH)
            && ends
            && !words.startsClause(each)
            && !words.startsClause(from)
        ? limit(words.at(one))
        : null;
  }

  /** What a limit says of them in all; null when none does. */
  @Nullable Total limitOf(String kind, String plural) {
    Total limit = named.get(kind + " " + plural);
    return limit == null ? limits.get(Thing.one(plural)) : limit;
  }

  /** What a limit says, or else what the places say that settle it. */
  private @Nullable Total limit(String one) {
    Total limit = limits.get(one);
    return limit == null ? settled.agreed(plural(one), "") : limit;
  }

  private static String plural(String one) {
    if (one.endsWith("y")
        && one.length() > 3
        && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0) {
      return one.substring(0, one.length() - 1) + "ies";
    }
    boolean hissing = one.endsWith("ch") || one.endsWith("sh") || one.endsWith("x");
    return one + (hissing ? "es" : "s");
  }
}
