package io.handoff.deals.brief;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A brief as a tagged PDF (PDF/UA) of A4 pages, from the same page, with its fonts embedded. */
@ApplicationScoped
public class PdfBrief {

  /** What XML cannot hold, such as a form feed. */
  private static final String NOT_XML =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private static final String FAMILY = "Brief Sans";

  static {
    // Its log would tell of every page; what fails is thrown.
    XRLog.setLoggingEnabled(false);
  }

  private final HtmlBrief pages;
  private final byte[] regular = font("DejaVuSansCondensed.ttf");
  private final byte[] bold = font("DejaVuSansCondensed-Bold.ttf");

  PdfBrief(HtmlBrief pages) {
    this.pages = pages;
  }

  /** The document. */
  public byte[] of(Brief brief) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(PdfRendererBuilder.TextDirection.LTR);
    builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 600, FontStyle.NORMAL, true);
    builder.withProducer("Handoff");
    builder.withHtmlContent(pages.of(brief).replaceAll(NOT_XML, "\uFFFD"), null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return pdf.toByteArray();
  }

  private static byte[] font(String file) {
    String resource = "/net/sf/jasperreports/fonts/dejavu/" + file;
    try (InputStream font = PdfBrief.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(font, resource).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
