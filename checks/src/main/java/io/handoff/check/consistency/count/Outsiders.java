package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.told.CutText;
import io.handoff.check.told.SystemAlias;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.field.Field;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names in a record that are none of the places or teams that something is said of.
 *
 * @param persons the words of the names of people
 * @param systems what systems are called
 */
record Outsiders(Set<String> persons, Set<String> systems) {

  static Outsiders of(CheckedRecord record) {
    Outsiders outsiders = new Outsiders(new HashSet<>(), new HashSet<>());
    HandoffDocument document = record.document();
    document.integrations().values().forEach(one -> outsiders.addSystem(one.system()));
    document.dataSources().values().forEach(one -> outsiders.addSystem(one.name()));
    for (Field<Person> person : record.persons()) {
      CutText words = CutText.of(record, person.value().name());
      for (int i = 0; i < words.size(); i++) {
        outsiders.persons.add(words.at(i));
      }
    }
    return outsiders;
  }

  private void addSystem(@Nullable String name) {
    String alias = SystemAlias.alias(name);
    if (alias != null) {
      systems.add(alias);
    }
  }

  boolean isPerson(String word) {
    return persons.contains(word);
  }

  /** Whether it is somebody or a system. */
  boolean isOne(String word) {
    return persons.contains(word) || systems.contains(word);
  }
}
