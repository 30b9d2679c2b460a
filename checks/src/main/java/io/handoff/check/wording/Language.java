package io.handoff.check.wording;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.template.WordingClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of one language, read from its data files once. */
final class Language {

  private static final class English {
    private static final Language RULES = new Language("en");
  }

  final Lexicon lexicon = new Lexicon();
  private final List<TriggerGroup> groups = new ArrayList<>();

  /** Those that take evidence away, and those that are reported. */
  final TriggerGroup[] spoiling;

  final TriggerGroup[] flagging;

  /** The tags of the same: a text without any of them need not be looked at. */
  final long[] spoils;

  final long[] flags;

  final Map<WordingClass, FieldRule> rules = new EnumMap<>(WordingClass.class);

  /** The tags of triggers that mean nothing in a class, which no phrase need give there. */
  private final Map<WordingClass, BitSet> idle = new EnumMap<>(WordingClass.class);

  final Quantities quantities;
  final Names names;
  final Lists lists;

  final int term;
  final int contrast;
  final int abbreviation;
  final int clock;
  final int polar;
  final int smallTalkEnd;
  final int settles;
  final int defines;

  final long[] function;
  final long[] foreign;
  final long[] unknown;

  /** Words that say nothing by themselves. */
  final long[] saysNothing;

  /** Words that say something. */
  final long[] content;

  /** Words of somebody who wants a day. */
  final long[] wish;

  /** Words that are plain whatever they mean elsewhere. */
  final long[] plain;

  /** Tags that a spoiler takes away. */
  final long[] evidence;

  /** The same without the names of people, which define nothing but a person. */
  final long[] facts;

  final long[] amounts;

  /** Amounts and dates, of which no part stands for itself. */
  final long[] whole;

  final long[] someone;
  final long[] someDay;

  /** Tags that phrases begin with. */
  final long[] leading;

  private Language(String folder) {
    JsonNode words = Lexicon.read(folder, "lexicon");
    words
        .path("numbers")
        .properties()
        .forEach(n -> lexicon.number(n.getKey(), n.getValue().asDouble()));
    // Every tag gets its number before a phrase leans on it.
    words.path("tags").properties().forEach(t -> lexicon.tag(t.getKey()));
    JsonNode named = Lexicon.read(folder, "names");
    named.properties().forEach(t -> lexicon.tag(t.getKey()));
    JsonNode triggers = Lexicon.read(folder, "triggers");
    triggers.properties().forEach(t -> lexicon.tag("T_" + t.getKey()));
    words.path("tags").properties().forEach(t -> lexicon.add(t.getKey(), t.getValue()));
    named.properties().forEach(t -> lexicon.add(t.getKey(), t.getValue()));
    triggers.properties().forEach(t -> group(t.getKey(), t.getValue()));
    for (WordingClass fields : WordingClass.values()) {
      FieldRule rule = rule(Lexicon.read(folder, "rules/" + fields));
      rules.put(fields, rule);
      idle.put(fields, idle(fields, rule));
    }
    spoiling = groups.stream().filter(TriggerGroup::isSpoiling).toArray(TriggerGroup[]::new);
    flagging = groups.stream().filter(TriggerGroup::flags).toArray(TriggerGroup[]::new);
    spoils = all(spoiling);
    flags = all(flagging);
    term = lexicon.tag("TERM");
    contrast = lexicon.tag("CONTRAST");
    abbreviation = lexicon.tag("ABBREVIATION");
    clock = lexicon.tag("CLOCK");
    polar = lexicon.tag("POLAR");
    smallTalkEnd = lexicon.tag("SMALLTALK_END");
    settles = lexicon.tag("SETTLES");
    defines = lexicon.tag("DEFINES");
    function = lexicon.mask(List.of("FUNCTION"));
    foreign = lexicon.mask(List.of("FOREIGN"));
    unknown = lexicon.mask(List.of("UNKNOWN"));
    saysNothing =
        lexicon.mask(
            List.of("STOP", "EMPTY", "VERBISH", "T_quality", "MONTH_NAME", "WEEKDAY", "CURRENCY"));
    content = lexicon.mask(List.of("CONTENT"));
    wish = lexicon.mask(List.of("WISH"));
    plain = lexicon.mask(List.of("TERM", "SYSTEM", "QUOTED", "NAME", "KNOWN"));
    evidence = lexicon.mask(texts(words.path("evidence")));
    List<String> facts = new ArrayList<>(texts(words.path("evidence")));
    facts.removeAll(List.of("PERSON", "FIRST_NAME", "EMAIL", "STOP_VERB"));
    this.facts = lexicon.mask(facts);
    amounts = lexicon.mask(texts(words.path("amounts")));
    whole = lexicon.mask(List.of("DAY", "WEEK", "MONTH", "QUARTER", "MONEY", "DURATION"));
    someone = lexicon.mask(List.of("PERSON", "FULL_NAME", "EMAIL"));
    someDay = lexicon.mask(List.of("DAY", "WEEK", "MONTH", "WEEKDAY"));
    leading = lexicon.leading();
    quantities = new Quantities(lexicon);
    names = new Names(lexicon);
    lists = new Lists(lexicon);
  }

  static Language english() {
    return English.RULES;
  }

  private static long[] all(TriggerGroup[] groups) {
    long[] all = new long[TaggedWords.LONGS];
    for (TriggerGroup group : groups) {
      for (int part = 0; part < all.length; part++) {
        all[part] |= group.mask()[part];
      }
    }
    return all;
  }

  private void group(String name, JsonNode data) {
    lexicon.add("T_" + name, data.path("phrases"));
    groups.add(
        new TriggerGroup(
            name,
            lexicon.tag("T_" + name),
            lexicon.mask(List.of("T_" + name)),
            lexicon.mask(texts(data.path("clearedBy"))),
            lexicon.mask(texts(data.path("settledBy"))),
            data.path("soft").asBoolean(),
            data.path("defined").asBoolean(true),
            data.path("spoils").asText(""),
            lexicon.mask(texts(data.path("unless"))),
            data.path("flags").asBoolean(true),
            Set.copyOf(texts(data.path("only"))),
            data.path("seen").asText("")));
  }

  private FieldRule rule(JsonNode data) {
    Map<String, Slot> slots = new HashMap<>();
    Set<String> evidence = new HashSet<>();
    data.path("slots")
        .properties()
        .forEach(
            slot -> {
              JsonNode value = slot.getValue();
              evidence.addAll(texts(value.path("any")));
              slots.put(
                  slot.getKey(),
                  new Slot(
                      slot.getKey(),
                      lexicon.mask(texts(value.path("any"))),
                      value.path("min").asInt(1),
                      value.path("missing").asText(),
                      value.path("question").asText()));
            });
    List<List<Slot>> accepted = new ArrayList<>();
    for (JsonNode combination : data.path("accept")) {
      List<Slot> one = new ArrayList<>();
      for (JsonNode name : combination) {
        Slot slot = slots.get(name.asText());
        if (slot == null) {
          throw new IllegalStateException(data.path("check").asText() + " has no slot " + name);
        }
        one.add(slot);
      }
      accepted.add(List.copyOf(one));
    }
    return new FieldRule(
        data.path("check").asText(),
        data.path("title").asText(),
        data.path("why").asText(),
        data.path("question").asText(),
        data.path("goodExample").asText(),
        texts(data.path("reads")),
        data.path("blocking").asBoolean(),
        List.copyOf(accepted),
        Set.copyOf(texts(data.path("ignore"))),
        Set.copyOf(texts(data.path("soften"))),
        lexicon.mask(texts(data.path("core"))),
        lexicon.mask(evidence),
        texts(data.path("good")),
        texts(data.path("bad")));
  }

  private BitSet idle(WordingClass fields, FieldRule rule) {
    BitSet tags = new BitSet();
    for (TriggerGroup group : groups) {
      boolean heeded = group.isFor(fields.name()) && !rule.ignored().contains(group.name());
      if (!heeded && !lexicon.isLookedFor(group.tag())) {
        tags.set(group.tag());
      }
    }
    return tags;
  }

  /** The tags that no phrase need give in a class. */
  BitSet idle(WordingClass fields) {
    return idle.getOrDefault(fields, new BitSet());
  }

  /** The rule of a class; every class has one. */
  FieldRule rule(WordingClass fields) {
    FieldRule rule = rules.get(fields);
    if (rule == null) {
      throw new IllegalStateException("no rule for " + fields);
    }
    return rule;
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
