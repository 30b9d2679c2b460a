package io.handoff.deals.export;

import io.handoff.chassis.identity.Actor;
import io.handoff.deals.handoff.HandoffFilter;
import io.handoff.deals.handoff.ReadEveryHandoff;
import io.handoff.deals.template.ReadTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;

/** Exports the handoffs that the caller may see, in memory that does not grow with their number. */
@ApplicationScoped
public class ExportHandoffs {

  private final ReadEveryHandoff handoffs;
  private final ReadTemplates templates;

  ExportHandoffs(ReadEveryHandoff handoffs, ReadTemplates templates) {
    this.handoffs = handoffs;
    this.templates = templates;
  }

  /** Writes those that a filter lets through, and at the end how many there were. */
  public void write(ExportForm form, Actor actor, HandoffFilter filter, OutputStream out)
      throws IOException {
    ExportedFile file = form.open(out, templates);
    long[] count = new long[1];
    handoffs.each(
        actor,
        filter,
        handoff -> {
          file.write(handoff);
          count[0]++;
        });
    file.end(count[0]);
  }
}
