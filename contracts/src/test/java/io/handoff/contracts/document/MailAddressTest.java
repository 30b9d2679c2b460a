package io.handoff.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana.ruiz@example.com",
        " ana@example.com ",
        "a.ruiz+deals@mail.example.com",
        "stephen.all@example.com",
        "j.list@example.com",
        "ana.support@example.com",
        "itamar@example.com",
        "ana@it.example.com",
        "ana@team.example.com"
      })
  void reachesOnePerson(String text) {
    MailAddress address = new MailAddress(text);
    assertThat(address.isOne()).isTrue();
    assertThat(address.isRoleMailbox()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it@example.com",
        "IT@example.com",
        "sistemas.rh@example.org",
        "equipe.dados@example.org",
        "sales@example.com",
        "sales2@example.com",
        "sales12+deals3@example.com",
        "sales-team@example.com",
        "team.blue@example.com",
        "it-support@example.com",
        "customer_success@example.com",
        "info+acme@example.com",
        "no-reply@example.com",
        "finance.dept@example.com"
      })
  void reachesASharedMailbox(String text) {
    assertThat(new MailAddress(text).isRoleMailbox()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana",
        "ana@example",
        "@example.com",
        "ana@",
        "ana ruiz@example.com",
        "ana@example.com, tom@example.com",
        "ana@example.com;tom@example.com",
        "Ana <ana@example.com>"
      })
  void isNotOneAddress(String text) {
    assertThat(new MailAddress(text).isOne()).isFalse();
  }
}
