package io.handoff.deals.crm;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.DocumentJson;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mappings that were saved, beside those that ship. */
@ApplicationScoped
public class Mappings implements PanacheRepositoryBase<SavedMapping, String> {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

  private static final Map<String, ColumnMapping> SHIPPED =
      Map.of("hubspot", shipped("hubspot"), "salesforce", shipped("salesforce"));

  private final Clock clock;

  Mappings(Clock clock) {
    this.clock = clock;
  }

  private static ColumnMapping shipped(String name) {
    try (InputStream file = Mappings.class.getResourceAsStream("/crm/" + name + ".json")) {
      return DocumentJson.mapper().readValue(file, ColumnMapping.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A mapping that ships with the product. */
  public Optional<ColumnMapping> shippedAs(String name) {
    return Optional.ofNullable(SHIPPED.get(name));
  }

  /** A saved mapping; refused as not found when there is none. */
  public SavedMapping saved(String name) {
    return Optional.of(name)
        .filter(NAME.asMatchPredicate())
        .flatMap(this::findByIdOptional)
        .orElseThrow(
            () ->
                new Refused(
                    ImportProblem.MAPPING_NOT_FOUND,
                    "Save it first, or take one that ships: hubspot or salesforce."));
  }

  /** The mapping to read a file by, shipped or saved. */
  ColumnMapping named(String name) {
    return shippedAs(name).orElseGet(() -> saved(name).mapping());
  }

  /**
   * Saves a mapping under a name, or replaces the version that the caller read.
   *
   * @throws Refused when its date formats are none, the name is a shipped one's, or the version is
   *     not the current one
   */
  @Transactional
  public SavedMapping save(
      Actor actor, String name, @Nullable String ifMatch, ColumnMapping mapping) {
    List<FieldFault> faults = faults(name, mapping);
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
    Instant now = clock.instant();
    SavedMapping known = findById(name, LockModeType.PESSIMISTIC_WRITE);
    if (known == null) {
      SavedMapping first = new SavedMapping(name, mapping, actor.subject(), now);
      persistAndFlush(first);
      return first;
    }
    EntityTag.require(ifMatch, known.version());
    known.replace(mapping, actor.subject(), now);
    flush();
    return known;
  }

  private static List<FieldFault> faults(String name, ColumnMapping mapping) {
    List<FieldFault> faults = new ArrayList<>();
    if (!NAME.matcher(name).matches() || SHIPPED.containsKey(name)) {
      faults.add(
          new FieldFault(
              "name",
              "unusable-name",
              "Use small letters, digits and hyphens; hubspot and salesforce are taken."));
    }
    for (int i = 0; i < mapping.dateFormats().size(); i++) {
      try {
        RowReader.format(mapping.dateFormats().get(i));
      } catch (IllegalArgumentException unknown) {
        faults.add(
            new FieldFault("dateFormats." + i, "no-date-format", "Write it such as d.M.yyyy."));
      }
    }
    return faults;
  }
}
