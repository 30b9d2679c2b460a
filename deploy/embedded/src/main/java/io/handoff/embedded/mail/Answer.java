package io.handoff.embedded.mail;

import java.nio.charset.StandardCharsets;

/** What a request gets back. The policy decides what a browser lets the page do. */
record Answer(int status, String type, String policy, byte[] body) {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String NOTHING_ALLOWED = "default-src 'none'";

  /** Our own pages: one style sheet, one form, and the frame with a mail's HTML part. */
  private static final String OUR_PAGE =
      "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** A stranger's HTML: its own styles and inline images, no scripts, no calls, no forms. */
  private static final String STRANGERS_PAGE =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  static Answer page(int status, String html) {
    return new Answer(status, HTML, OUR_PAGE, html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer untrusted(String html) {
    return new Answer(200, HTML, STRANGERS_PAGE, html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer raw(byte[] mail) {
    return new Answer(200, "text/plain; charset=utf-8", NOTHING_ALLOWED, mail);
  }

  static Answer json(byte[] json) {
    return new Answer(200, "application/json", NOTHING_ALLOWED, json);
  }

  static Answer css(byte[] css) {
    return new Answer(200, "text/css; charset=utf-8", NOTHING_ALLOWED, css);
  }

  static Answer nothing() {
    return new Answer(204, "text/plain", NOTHING_ALLOWED, new byte[0]);
  }

  static Answer notFound() {
    return page(404, MailHtml.message("No such mail", "It may have made room for newer ones."));
  }

  static Answer notAllowed() {
    return page(405, MailHtml.message("Not possible", "This address can only be read."));
  }
}
