package io.handoff.chassis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TraceTest {

  private static final String ID = "0af7651916cd43dd8448eb211c80319c";

  @AfterEach
  void forget() {
    Trace.end();
  }

  @Test
  void continuesTheTraceOfAHeader() {
    assertThat(Trace.begin("00-" + ID + "-b7ad6b7169203331-01")).isEqualTo(ID);
    assertThat(Trace.current()).isEqualTo(ID);
    assertThat(Trace.traceparent(ID)).matches("00-" + ID + "-[0-9a-f]{16}-01");
  }

  @Test
  void beginsANewOneWhenTheHeaderIsNone() {
    assertThat(Trace.begin(null)).matches("[0-9a-f]{32}");
    assertThat(Trace.begin("what\r\nX-Evil: 1")).matches("[0-9a-f]{32}");
    Trace.resume("not an id");
    assertThat(Trace.current()).matches("[0-9a-f]{32}");
  }

  @Test
  void forgets() {
    Trace.begin(null);

    Trace.end();

    assertThat(Trace.current()).isNull();
  }
}
