package io.handoff.deals.brief;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** A brief as a page of its own, which needs nothing else to be read, saved or printed. */
@ApplicationScoped
public class HtmlBrief {

  private final String style = read("/brief/brief.css");
  private final String policy =
      "default-src 'none'; style-src 'sha256-"
          + sha256(style)
          + "'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** The page; well-formed XML, too. */
  public String of(Brief brief) {
    return Templates.brief(brief, style).render();
  }

  /** The Content-Security-Policy that lets the page's own style through, and nothing else. */
  public String policy() {
    return policy;
  }

  private static String read(String resource) {
    try (InputStream file = HtmlBrief.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The page's template, checked when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {

    private Templates() {}

    static native TemplateInstance brief(Brief brief, String style);
  }
}
