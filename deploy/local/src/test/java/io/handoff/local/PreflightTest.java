package io.handoff.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.embedded.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir Path root;

  private final Map<Part, Integer> ports = new HashMap<>();

  @BeforeEach
  void buildServicesAndChoosePorts() throws IOException {
    for (Part part : Part.values()) {
      ports.put(part, FreePort.any());
    }
    for (Part part : ServiceProcess.PARTS) {
      Path jar = ServiceProcess.jar(settings(), part);
      Files.createDirectories(jar.getParent());
      Files.createFile(jar);
    }
  }

  @Test
  void findsNothingWrongOnAFreeMachine() {
    // Given
    Preflight preflight = new Preflight(settings());

    // When
    assertThatCode(preflight::check)

        // Then
        .doesNotThrowAnyException();
  }

  @Test
  void namesAPortInUseAndTheSettingThatMovesIt() throws IOException {
    // Given
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ports.put(Part.KAFKA, taken.getLocalPort());

      // When
      assertThatThrownBy(new Preflight(settings())::check)

          // Then
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "Kafka 4.1 needs port %d, which is in use: free it, or set"
                  + " -Dhandoff.port.kafka=<another port>",
              taken.getLocalPort());
    }
  }

  @Test
  void namesTwoPartsThatWantTheSamePort() {
    // Given
    ports.put(Part.REVIEW, ports.get(Part.DEALS));

    // When
    assertThatThrownBy(new Preflight(settings())::check)

        // Then
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("deals-service and review-service cannot both have port");
  }

  @Test
  void namesAProcessThatOutlivedAnEarlierRun() {
    // Given
    ProcessHandle alive = ProcessHandle.current();
    new ProcessNotes(settings().processes()).remember("deals-service", alive);

    // When
    assertThatThrownBy(new Preflight(settings())::check)

        // Then
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "Handoff is still running in this directory: deals-service (process %1$d)."
                + " Stop it first: kill %1$d",
            alive.pid());
  }

  @Test
  void takesNoNoticeOfAProcessIdThatIsUsedAgain() throws IOException {
    // Given
    Files.createDirectories(settings().processes());
    Files.writeString(
        settings().processes().resolve("deals-service.pid"),
        ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");

    // When
    var alive = new ProcessNotes(settings().processes()).alive();

    // Then
    assertThat(alive).isEmpty();
  }

  @Test
  void asksForABuildThatIsMissing() throws IOException {
    // Given
    Files.delete(ServiceProcess.jar(settings(), Part.REVIEW));

    // When
    assertThatThrownBy(new Preflight(settings())::check)

        // Then
        .isInstanceOf(CannotStart.class)
        .hasMessage("review-service is not built: run mvn -Plocal");
  }

  private Settings settings() {
    return new Settings(root, ports, false, false, false, null);
  }
}
