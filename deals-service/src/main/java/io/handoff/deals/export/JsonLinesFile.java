package io.handoff.deals.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.handoff.WholeHandoff;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** JSON Lines: the members of a single export, and a last line that counts them. */
final class JsonLinesFile implements ExportedFile {

  private final JsonGenerator json;

  JsonLinesFile(OutputStream out) {
    try {
      json = DocumentJson.mapper().createGenerator(out);
      json.setRootValueSeparator(null);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Override
  public void write(WholeHandoff handoff) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "handoff/1");
    json.writeStringField("number", handoff.number());
    json.writeStringField("dealId", handoff.dealId());
    json.writeStringField("profile", handoff.profile().name());
    json.writeNumberField("templateVersion", handoff.templateVersion());
    json.writeStringField("state", handoff.state().name());
    json.writeNumberField("documentVersion", handoff.documentVersion());
    json.writeStringField("updatedAt", handoff.updatedAt().toString());
    json.writeFieldName("document");
    json.writeRawValue(handoff.document());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void end(long handoffs) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("end", true);
    json.writeNumberField("handoffs", handoffs);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
