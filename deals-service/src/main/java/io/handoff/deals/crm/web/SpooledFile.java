package io.handoff.deals.crm.web;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A body on disk while it is taken in: it may be larger than fits into memory, and a slow sender
 * must not hold a transaction open.
 */
final class SpooledFile implements AutoCloseable {

  private static final int MAX_MEGABYTES = 50;

  private final Path path;
  private final String hash;

  private SpooledFile(Path path, String hash) {
    this.path = path;
    this.hash = hash;
  }

  /**
   * Keeps a body.
   *
   * @throws Refused when it is larger than allowed
   */
  static SpooledFile of(InputStream body) throws IOException {
    Path path = Files.createTempFile("handoff-import", ".csv");
    try {
      return new SpooledFile(path, copy(body, path));
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(path);
      throw failed;
    }
  }

  private static String copy(InputStream body, Path path) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream file = new DigestOutputStream(Files.newOutputStream(path), digest)) {
      byte[] part = new byte[8192];
      long left = MAX_MEGABYTES * 1024L * 1024L;
      for (int read = body.read(part); read >= 0; read = body.read(part)) {
        left -= read;
        if (left < 0) {
          throw new Refused(
              CommonProblem.BODY_TOO_LARGE,
              "Send at most " + MAX_MEGABYTES + " MB; split the export.");
        }
        file.write(part, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  Path path() {
    return path;
  }

  /** SHA-256 of the body, in hex. */
  String hash() {
    return hash;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
