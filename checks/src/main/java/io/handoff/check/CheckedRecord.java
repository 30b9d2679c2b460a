package io.handoff.check;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.field.Field;
import io.handoff.contracts.template.TemplateRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document under the checks, with what several of them ask of it worked out once. For one run, on
 * one thread.
 */
public final class CheckedRecord {

  private final HandoffDocument document;
  private final TemplateRules template;
  private final Vocabulary vocabulary;
  private final List<Field<Person>> persons;
  private final List<Field<Statement>> statements;
  private final Map<Class<?>, Object> readings = new HashMap<>();
  private @Nullable List<PromisedDate> promisedDates;

  private CheckedRecord(HandoffDocument document, TemplateRules template, Vocabulary vocabulary) {
    this.document = document;
    this.template = template;
    this.vocabulary = vocabulary;
    Field.Sought<Person> people = Field.Sought.of(Person.class);
    Field.Sought<Statement> stated = Field.Sought.of(Statement.class);
    Field.collect(document, people, stated);
    this.persons = List.copyOf(people.found());
    this.statements = List.copyOf(stated.found());
  }

  /** A document that answers a template, with terms that are plain here. */
  public static CheckedRecord of(
      HandoffDocument document, TemplateRules template, Vocabulary vocabulary) {
    return new CheckedRecord(document, template, vocabulary);
  }

  /** The document. */
  public HandoffDocument document() {
    return document;
  }

  /** What its template says. */
  public TemplateRules template() {
    return template;
  }

  /** Terms that are plain here. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Every person, wherever one stands. */
  public List<Field<Person>> persons() {
    return persons;
  }

  /** Everything stated about the customer. */
  public List<Field<Statement>> statements() {
    return statements;
  }

  /** All promised dates. */
  public List<PromisedDate> promisedDates() {
    if (promisedDates == null) {
      promisedDates = PromisedDate.allOf(document);
    }
    return promisedDates;
  }

  /** What several checks of a family read in it, worked out when the first of them asks. */
  public <T> T reading(Class<T> kind, Function<CheckedRecord, T> read) {
    Object known = readings.get(kind);
    if (known != null) {
      return kind.cast(known);
    }
    T first = read.apply(this);
    readings.put(kind, first);
    return first;
  }
}
