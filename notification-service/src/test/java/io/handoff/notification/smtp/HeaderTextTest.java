package io.handoff.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in headers survives, stays on short lines, and cannot begin a header of its own. */
class HeaderTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fernhill Sales – Regional reporting (HO-1001)",
        "Zürich Küche 🚀🚀🚀 – 👩‍💻 Übergabe der großen Lösung für alle Länder (HO-1001)",
        "東京支社 – 地域別の売上報告と週次レポート、三つの地域と四十人の利用者のために (HO-1001)",
        "Literally =?UTF-8?Q?this?= (HO-1001)",
        "A plain subject that is long enough to need a second line, and perhaps a third one (HO-1)"
      })
  void comesBackAsItWas(String subject) throws UnsupportedEncodingException {
    String header = HeaderText.unstructured("Subject", subject);

    assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(subject);
    assertThat(("Subject: " + header).split("\r\n"))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76).isASCII());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hello\r\nBcc: eve@example.com", "a\nb", "a\rb", "a\0b", "a\tb"})
  void refusesWhatCouldEndItsLine(String value) {
    assertThatThrownBy(() -> HeaderText.unstructured("Subject", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("eve");
  }

  @Test
  void leavesAShortPlainSubjectAlone() {
    assertThat(HeaderText.unstructured("Subject", "Late: Acme (HO-1)"))
        .isEqualTo("Late: Acme (HO-1)");
  }
}
