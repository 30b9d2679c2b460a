package io.handoff.deals.export;

import io.handoff.deals.handoff.WholeHandoff;
import java.io.IOException;

/** An export while it is written. Without its end it is not whole, and can be told to be so. */
interface ExportedFile {

  void write(WholeHandoff handoff) throws IOException;

  /** Says how many handoffs there were; nothing comes after it. */
  void end(long handoffs) throws IOException;
}
