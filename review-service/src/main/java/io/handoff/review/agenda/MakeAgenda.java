package io.handoff.review.agenda;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.field.Field;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.TemplateRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the agenda of a review: unknowns on top, then the risky topics in their order (R102), each
 * with what is assumed, what the checks found, and what is a risk in itself.
 */
final class MakeAgenda {

  private static final Comparator<AgendaItem> BLOCKING_FIRST =
      Comparator.comparing(AgendaItem::blocks).reversed().thenComparing(AgendaItem::path);

  private final TemplateRules template;
  private final Map<String, Draft> drafts = new TreeMap<>();

  private MakeAgenda(@Nullable TemplateRules template) {
    this.template = template == null ? TemplateRules.shipped() : template;
  }

  /**
   * Makes it.
   *
   * @param template what its template says to the checks; absent when nobody told
   */
  static Agenda of(
      HandoffDocument document, @Nullable TemplateRules template, List<Finding> findings) {
    MakeAgenda agenda = new MakeAgenda(template);
    Field.allOf(Statement.class, document).forEach(agenda::statement);
    RiskInItself.of(document).forEach((path, why) -> agenda.at(path).reasons.add(why));
    findings.stream().filter(found -> !found.outcome().fulfilled()).forEach(agenda::finding);
    return agenda.sorted();
  }

  private void statement(Field<Statement> field) {
    Statement said = field.value();
    if (said.status() == Status.UNKNOWN) {
      Draft draft = at(field.path());
      draft.isUnknown = true;
      draft.knownBy = said.followUpDate();
      draft.owner = said.owner();
      draft.reasons.add(
          said.followUpDate() == null
              ? "It is unknown."
              : "It is unknown by " + said.followUpDate() + ".");
    } else if (said.status() == Status.ASSUMED) {
      Draft draft = at(field.path());
      draft.owner = said.owner();
      draft.reasons.add("It is only assumed.");
    }
  }

  private void finding(Finding found) {
    Draft draft = at(entry(found.path()));
    draft.blocks |= found.isBlocking();
    draft.reasons.add(found.seen());
  }

  /** The answer or entry that a path lies in. */
  private static String entry(String path) {
    String[] steps = path.split("\\.", 3);
    return steps.length < 2 ? path : steps[0] + "." + steps[1];
  }

  private Draft at(String path) {
    return drafts.computeIfAbsent(path, first -> new Draft());
  }

  private Agenda sorted() {
    Map<AgendaTopic, List<AgendaItem>> byTopic = new EnumMap<>(AgendaTopic.class);
    drafts.forEach(
        (path, draft) ->
            byTopic
                .computeIfAbsent(
                    draft.isUnknown ? AgendaTopic.UNKNOWNS : AgendaTopic.of(path, template),
                    first -> new ArrayList<>())
                .add(draft.item(path)));
    int[] minutes = TimeBox.split(byTopic.values().stream().map(List::size).toList());
    List<AgendaBlock> blocks = new ArrayList<>();
    byTopic.forEach(
        (topic, items) ->
            blocks.add(
                new AgendaBlock(
                    topic,
                    minutes[blocks.size()],
                    items.stream().sorted(BLOCKING_FIRST).toList())));
    return new Agenda(TimeBox.total(drafts.size()), blocks);
  }

  /** An item while its reasons are gathered. */
  private static final class Draft {
    private final List<String> reasons = new ArrayList<>();
    private boolean blocks;
    private boolean isUnknown;
    private @Nullable Person owner;
    private @Nullable LocalDate knownBy;

    AgendaItem item(String path) {
      return new AgendaItem(path, reasons.stream().distinct().toList(), blocks, owner, knownBy);
    }
  }
}
