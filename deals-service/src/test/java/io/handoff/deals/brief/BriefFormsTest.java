package io.handoff.deals.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The page and the PDF. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class BriefFormsTest {

  private final HtmlBrief pages;
  private final PdfBrief pdfs;
  private final ObjectNode record = BriefFixture.regional();

  BriefFormsTest(HtmlBrief pages, PdfBrief pdfs) {
    this.pages = pages;
    this.pdfs = pdfs;
  }

  @Test
  void escapesWhatPeopleTyped() {
    // Given
    record.put("customer", "<script>alert('1')</script> & \"Sons\"");

    // When
    String page = pages.of(BriefFixture.internal(record));

    // Then
    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;Sons&quot;")
        .doesNotContain("<script");
  }

  @Test
  void linksOnlyToAddressesOfTheWeb() {
    // Given
    record.withObject("/answers/whyNow/evidence").put("link", "javascript:alert(1)");

    // When
    String page = pages.of(BriefFixture.internal(record));

    // Then
    assertThat(page)
        .contains("<bdi>javascript:alert(1)</bdi>")
        .doesNotContain("href=\"javascript")
        .contains("href=\"https://notes.example.com/calls/2026-05-15\"");
  }

  @Test
  void setsTextOfBothDirectionsApart() {
    assertThat(pages.of(BriefFixture.internal(record))).contains("<bdi>ليلى حداد</bdi>");
  }

  @Test
  void isWellFormedWithHeadingsInOrder() throws Exception {
    // When
    String page = pages.of(BriefFixture.internal(record));

    // Then
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    assertThat(parsers.newDocumentBuilder().parse(new InputSource(new StringReader(page))))
        .isNotNull();
    assertThat(page).containsOnlyOnce("<h1>").contains("<html lang=\"en\"");
    assertThat(page.indexOf("<h3")).isGreaterThan(page.indexOf("<h2"));
  }

  @Test
  void makesATaggedPdfWithItsFontsInside() throws IOException {
    // When
    try (PDDocument pdf = Loader.loadPDF(pdfs.of(BriefFixture.internal(record)))) {

      // Then
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Regional reporting – Fernhill Regional Sales (HO-1042)");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
      PDRectangle page = pdf.getPage(0).getMediaBox();
      assertThat(page.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Regional reporting", "Zoë Παπαδοπούλου", "1 / ", "≈ Assumed");
    }
  }

  @Test
  void printsFullRegistersAndLongAnswersWithoutLosingAWord() throws IOException {
    // Given
    ObjectNode risks = record.putObject("risks");
    for (int i = 1; i <= 500; i++) {
      risks.putObject("r" + i).put("text", "Risk number " + i + ".");
    }
    record.withObject("/answers/currentProcess").removeAll();
    record
        .withObject("/answers/currentProcess")
        .put("status", "ASSUMED")
        .put("customerFact", "They copy. ".repeat(900) + "Thelastword");
    record.withObject("/answers/context").put("customerFact", "x".repeat(10_000));

    // When
    try (PDDocument pdf = Loader.loadPDF(pdfs.of(BriefFixture.internal(record)))) {

      // Then
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Thelastword", "Risk number 1.", "Risk number 500.");
    }
  }

  @Test
  void printsWhatXmlCannotHold() throws IOException {
    // Given
    record
        .withObject("/answers/whyNow")
        .put("customerFact", "The board\fmeets \u0001 in June \uFFFF.");

    // When
    try (PDDocument pdf = Loader.loadPDF(pdfs.of(BriefFixture.internal(record)))) {

      // Then
      assertThat(new PDFTextStripper().getText(pdf)).contains("in June");
    }
  }
}
