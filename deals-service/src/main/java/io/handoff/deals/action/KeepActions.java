package io.handoff.deals.action;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.chassis.sql.LastWrites;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.template.Question;
import io.handoff.deals.template.ReadTemplates;
import io.handoff.deals.template.TemplateContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Keeps the actions in step with the record, in the transaction of the save. */
@ApplicationScoped
public class KeepActions {

  private static final String IN_STEP =
      """
      WITH answered AS (
        DELETE FROM action WHERE handoff_id = ?
          AND path IN (SELECT jsonb_array_elements_text(cast(? AS jsonb))))
      INSERT INTO action (handoff_id, path, kind, text, owner_name, owner_email,
                          asked_name, asked_email, due_date)
      SELECT ?, path, kind, text, owner ->> 'name', owner ->> 'email',
             asked ->> 'name', asked ->> 'email', "dueDate"
      FROM jsonb_to_recordset(cast(? AS jsonb))
        AS open (path text, kind text, text text, owner jsonb, asked jsonb, "dueDate" date)
      ON CONFLICT (handoff_id, path) DO UPDATE SET
        kind = excluded.kind, text = excluded.text,
        owner_name = excluded.owner_name, owner_email = excluded.owner_email,
        asked_name = excluded.asked_name, asked_email = excluded.asked_email,
        due_date = excluded.due_date
      """;

  private final LastWrites writes;
  private final ReadTemplates templates;

  KeepActions(LastWrites writes, ReadTemplates templates) {
    this.writes = writes;
    this.templates = templates;
  }

  /**
   * Brings the actions of a handoff in step with a save: one statement, and none when nothing is
   * owed that was not owed before.
   *
   * @param before the record before the save
   * @param after the record after it
   * @param templateVersion the version of the template that it answers
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void inStep(
      UUID handoffId, HandoffDocument before, HandoffDocument after, int templateVersion) {
    TemplateContent template = templates.contentOf(templateVersion);
    UnaryOperator<String> wording =
        key -> template.question(key).map(Question::wording).orElse(key);
    Map<String, Action> was = OpenActions.of(before, wording);
    Map<String, Action> is = OpenActions.of(after, wording);
    if (is.equals(was)) {
      return;
    }
    Set<String> answered =
        was.keySet().stream()
            .filter(path -> !is.containsKey(path))
            .collect(Collectors.toUnmodifiableSet());
    Map<String, Action> open = new HashMap<>(is);
    open.entrySet().removeAll(was.entrySet());
    write(handoffId, answered, open.values());
  }

  private void write(UUID handoffId, Set<String> answered, Collection<Action> open) {
    writes.add(IN_STEP, handoffId, json(answered), handoffId, json(open));
  }

  private static String json(Object value) {
    try {
      return DocumentJson.mapper().writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
