package io.handoff.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz",
        "Mei",
        "Ana",
        "Soraya Sales",
        "John Board",
        "Jim Crew",
        "Ruiz, Ana",
        "García Márquez, Gabriel José",
        "José Ortega y Gasset",
        "Anne-Marie O'Neil",
        "Dr. Ana Ruiz (she/her)",
        "Ana Ruiz (IT)",
        "Ana Ruiz, Head of Sales and Marketing",
        "Ana Ruiz - Finance team",
        "Head of Sales and Marketing",
        "Sales and Marketing Director",
        "IT manager",
        "Operations lead",
        "Customer ops lead",
        "Account executive",
        "Team lead",
        "Head of the Finance Team",
        "Anders Andersen",
        "Roland Sandor",
        "Orlando Etter",
        "  Ana \t Ruiz  ",
        "Ana Ruiz  -  Finance team",
        "Ana Ruiz (IT) (she/her)",
        "李小龙"
      })
  void isOnePerson(String name) {
    PersonName given = new PersonName(name);
    assertThat(given.isNobody()).as("nobody").isFalse();
    assertThat(given.isGroup()).as("group").isFalse();
    assertThat(given.namesSeveral()).as("several").isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finance",
        "finance",
        "Equipe de Sistemas RH",
        "Afdeling Inkoop",
        "Sekretariat Nord",
        "IT",
        "the silo managers",
        "our regional directors",
        "R&D",
        "Finance team",
        "The IT department",
        "IT dept.",
        "Sales & Marketing",
        "Sales  &  Marketing",
        "Sales and Marketing",
        "Finance/HR",
        "Finance and HR team",
        "Engineering managers",
        "Steering committee",
        "Management board",
        "Executive team",
        "Team Blue",
        "Project group",
        "Service desk",
        "All staff",
        "Everyone",
        "IT Abteilung"
      })
  void isAGroup(String name) {
    PersonName given = new PersonName(name);
    assertThat(given.isGroup()).isTrue();
    assertThat(given.namesSeveral()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz and Tom Berg",
        "Ana and Tom",
        "Ana  and\tTom",
        "Ana Ruiz / Tom Berg",
        "Ana/Tom",
        "Ana Ruiz & Tom Berg",
        "Ana Ruiz + Tom Berg",
        "Ana Ruiz; Tom Berg",
        "Ana Ruiz or Tom Berg",
        "Ana Ruiz und Tom Berg",
        "Ana Ruiz (IT) / Tom Berg (HR)",
        "Ana Ruiz and the IT team"
      })
  void namesSeveral(String name) {
    assertThat(new PersonName(name).namesSeveral()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBD", "n/a", "?", "--", "...", "To be decided", "someone", "123", "/"})
  void isNobody(String name) {
    assertThat(new PersonName(name).isNobody()).isTrue();
  }
}
