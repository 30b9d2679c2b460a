package io.handoff.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be mailed to, and how it is written down. */
class MailboxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rina@example.com",
        "rina.patel+handoff@mail.example.com",
        "o'neil_7@example.com",
        " a@b "
      })
  void takesPlainAddresses(String address) {
    assertThat(Mailbox.of("Rina", address)).map(Mailbox::address).contains(address.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rina",
        "@example.com",
        "rina@",
        "rina@@example.com",
        "rina@example..com",
        ".rina@example.com",
        "rina@example.com\r\nBcc: eve@example.com",
        "rina@example.com, eve@example.com",
        "Rina <rina@example.com>",
        "rina@[127.0.0.1]",
        "rina@exa mple.com",
        "\"rina patel\"@example.com",
        "rinä@example.com",
        "rina@-example.com"
      })
  void refusesWhatIsNone(String address) {
    assertThat(Mailbox.of("Rina", address)).isEmpty();
  }

  @Test
  void refusesAddressesThatNoServerTakes() {
    assertThat(Mailbox.of("", "a".repeat(65) + "@example.com")).isEmpty();
    assertThat(Mailbox.of("", "a@" + "b".repeat(60) + ("." + "c".repeat(60)).repeat(4))).isEmpty();
    assertThat(Mailbox.of("Rina", null)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rina Patel",
        "Patel, Rina (Ops) <rina@other.example.com>",
        "Rina \"R\" Patel \\ Co.",
        "Łukasz Żółć",
        "Rina 🚀 Patel",
        "=?UTF-8?B?RXZl?=",
        "Rina, =?UTF-8?B?RXZl?=",
        "Rina Patel of the Department for Long Names and Longer Titles in the North of the Country"
      })
  void writesAnyNameSoThatItComesBack(String name) throws AddressException {
    String header = new Mailbox(name, "rina@example.com").inHeader(4);

    InternetAddress parsed = InternetAddress.parseHeader(header, true)[0];
    assertThat(parsed.getAddress()).isEqualTo("rina@example.com");
    assertThat(parsed.getPersonal()).isEqualTo(name);
    assertThat(header).isASCII();
  }

  @Test
  void runsTheWhiteSpaceOfANameTogether() {
    assertThat(Mailbox.of(" Rina\r\nBcc: eve@example.com\0", "rina@example.com"))
        .map(Mailbox::name)
        .contains("Rina Bcc: eve@example.com");
  }

  @Test
  void refusesANameThatCouldBeginAHeader() {
    assertThatThrownBy(() -> new Mailbox("Rina\nBcc: eve", "rina@example.com"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
