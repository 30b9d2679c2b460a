package io.handoff.deals.export;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Evidence;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.field.Field;
import io.handoff.deals.brief.Words;
import io.handoff.deals.handoff.WholeHandoff;
import io.handoff.deals.template.Question;
import io.handoff.deals.template.ReadTemplates;
import io.handoff.deals.template.TemplateContent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV by RFC 4180, one row for each statement with its fact and assumption in columns of their own.
 * It opens with a byte order mark, by which spreadsheet programs know that it is UTF-8, and no cell
 * of it runs as a formula there.
 */
final class CsvFile implements ExportedFile {

  static final List<String> COLUMNS =
      List.of(
          "handoff",
          "deal",
          "customer",
          "state",
          "path",
          "question",
          "customerFact",
          "salesAssumption",
          "value",
          "status",
          "owner",
          "confirmWith",
          "followUpDate",
          "evidence",
          "evidenceLink",
          "evidenceQuote");

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final ReadTemplates templates;
  private final Writer writer;
  private final CSVPrinter rows;

  CsvFile(OutputStream out, ReadTemplates templates) throws IOException {
    this.templates = templates;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.writer.write(BYTE_ORDER_MARK);
    this.rows = new CSVPrinter(writer, CSVFormat.RFC4180);
    this.rows.printRecord(COLUMNS);
  }

  @Override
  public void write(WholeHandoff handoff) throws IOException {
    HandoffDocument document = DocumentJson.read(handoff.document());
    TemplateContent template = templates.contentOf(handoff.templateVersion());
    for (Field<Statement> field : Field.allOf(Statement.class, document).toList()) {
      Statement statement = field.value();
      Evidence evidence = statement.evidence();
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(handoff.number());
      cells.add(handoff.dealId());
      cells.add(document.customer());
      cells.add(handoff.state());
      cells.add(field.path());
      cells.add(name(field, template));
      cells.addAll(said(statement));
      cells.add(statement.status());
      cells.add(person(statement.owner()));
      cells.add(person(statement.confirmWith()));
      cells.add(statement.followUpDate());
      cells.add(evidence == null ? null : evidence.kind());
      cells.add(evidence == null ? null : evidence.link());
      cells.add(evidence == null ? null : evidence.quote());
      rows.printRecord(cells.stream().map(CsvFile::harmless).toList());
    }
  }

  @Override
  public void end(long handoffs) throws IOException {
    rows.printRecord("end", handoffs);
    writer.flush();
  }

  /** The question, with the segment's name; or what an entry of a register is called. */
  private static @Nullable String name(Field<Statement> field, TemplateContent template) {
    Statement statement = field.value();
    if (statement instanceof Answer) {
      return wording(field, template);
    }
    if (statement instanceof Segment segment) {
      return wording(field, template) + " – " + segment.name();
    }
    if (statement instanceof Promise promise) {
      return promise.text();
    }
    if (statement instanceof CustomerInput input) {
      return input.name();
    }
    if (statement instanceof DataSource source) {
      return source.name();
    }
    if (statement instanceof Integration integration) {
      return integration.system();
    }
    if (statement instanceof LoadEntry load) {
      return load.name();
    }
    if (statement instanceof SecurityAsk ask) {
      return Words.of(ask.topic());
    }
    return statement instanceof SetupItem item ? item.name() : null;
  }

  private static String wording(Field<Statement> field, TemplateContent template) {
    String key = field.path().split("\\.")[1];
    return template.question(key).map(Question::wording).orElse(key);
  }

  /** Fact, assumption and value; entries of registers have none of the three. */
  private static List<@Nullable Object> said(Statement statement) {
    List<@Nullable Object> said = new ArrayList<>();
    if (statement instanceof Answer answer) {
      addSaid(said, answer.customerFact(), answer.salesAssumption(), answer.value());
    } else if (statement instanceof Segment segment) {
      addSaid(said, segment.customerFact(), segment.salesAssumption(), segment.value());
    } else {
      addSaid(said, null, null, null);
    }
    return said;
  }

  private static void addSaid(
      List<@Nullable Object> said,
      @Nullable String fact,
      @Nullable String assumption,
      @Nullable AnswerValue value) {
    said.add(fact);
    said.add(assumption);
    said.add(Words.value(value, Map.of()));
  }

  private static @Nullable String person(@Nullable Person person) {
    if (person == null) {
      return null;
    }
    return person.email() == null ? person.name() : person.name() + " <" + person.email() + ">";
  }

  /** A cell that begins like a formula gets an apostrophe, which makes it text. */
  static String harmless(@Nullable Object cell) {
    String text = cell == null ? "" : cell.toString();
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
