package io.handoff.contracts.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** The one form that JSON of the same meaning has (RFC 8785), for hashes. */
public final class CanonicalJson {

  private CanonicalJson() {}

  /** SHA-256, in hex, over the canonical form of a JSON text. */
  public static String hash(String json) {
    try {
      byte[] canonical = new JsonCanonicalizer(json).getEncodedUTF8();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
