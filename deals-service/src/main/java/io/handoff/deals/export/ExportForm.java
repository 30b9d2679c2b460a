package io.handoff.deals.export;

import io.handoff.deals.template.ReadTemplates;
import java.io.IOException;
import java.io.OutputStream;

/** The form of an export. */
public enum ExportForm {
  /** One handoff a line, each of which can be imported again. */
  JSON_LINES {
    @Override
    ExportedFile open(OutputStream out, ReadTemplates templates) {
      return new JsonLinesFile(out);
    }
  },
  /** One statement a row, for spreadsheets. */
  CSV {
    @Override
    ExportedFile open(OutputStream out, ReadTemplates templates) throws IOException {
      return new CsvFile(out, templates);
    }
  };

  abstract ExportedFile open(OutputStream out, ReadTemplates templates) throws IOException;
}
