package io.handoff.chassis.json;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** The largest body that is read: 512 KB, like the server's own limit. */
@ApplicationScoped
public class BodyLimit {

  /** In bytes. */
  public static final int MAX_BYTES = 512 * 1024;

  /**
   * Reads a whole body.
   *
   * @throws Refused when it is larger than allowed
   */
  public byte[] read(InputStream body) throws IOException {
    byte[] read = body.readNBytes(MAX_BYTES + 1);
    if (read.length > MAX_BYTES) {
      throw new Refused(CommonProblem.BODY_TOO_LARGE, "Send at most " + MAX_BYTES / 1024 + " KB.");
    }
    return read;
  }
}
