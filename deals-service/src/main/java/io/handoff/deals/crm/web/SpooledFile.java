package io.handoff.deals.crm.web;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A body on disk while it is taken in: it may be larger than fits into memory, and a slow sender
 * must not hold a transaction open. The file has no name any more, so a crash leaves nothing.
 */
final class SpooledFile implements AutoCloseable {

  private static final int MAX_MEGABYTES = 50;

  private final FileChannel file;
  private final String hash;

  private SpooledFile(FileChannel file, String hash) {
    this.file = file;
    this.hash = hash;
  }

  /**
   * Keeps a body.
   *
   * @throws Refused when it is larger than allowed
   */
  static SpooledFile of(InputStream body) throws IOException {
    FileChannel file =
        FileChannel.open(
            Files.createTempFile("handoff-import", ".csv"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      String hash = copy(body, Channels.newOutputStream(file));
      file.position(0);
      return new SpooledFile(file, hash);
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  private static String copy(InputStream body, OutputStream file) throws IOException {
    MessageDigest digest = sha256();
    byte[] part = new byte[8192];
    long left = MAX_MEGABYTES * 1024L * 1024L;
    for (int read = body.read(part); read >= 0; read = body.read(part)) {
      left -= read;
      if (left < 0) {
        throw new Refused(
            CommonProblem.BODY_TOO_LARGE,
            "Send at most " + MAX_MEGABYTES + " MB; split the export.");
      }
      digest.update(part, 0, read);
      file.write(part, 0, read);
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

  /** What was kept, to be read once. */
  InputStream content() {
    return Channels.newInputStream(file);
  }

  /** SHA-256 of the body, in hex. */
  String hash() {
    return hash;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
