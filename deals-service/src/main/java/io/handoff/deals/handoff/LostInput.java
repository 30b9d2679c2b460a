package io.handoff.deals.handoff;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.field.FieldPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An input that no firm date may stand on: it is unknown, or not there.
 *
 * @param path its path
 * @param why what is wrong with it, such as {@code is unknown by 2026-12-01}
 */
record LostInput(String path, String why) {

  /** Whether and how an input is lost in a document. */
  static Optional<LostInput> in(HandoffDocument document, String path) {
    return FieldPath.parse(path)
        .valuesIn(document)
        .map(LostInput::doubt)
        .orElse(Optional.of("is not in the record"))
        .map(why -> new LostInput(path, why));
  }

  /** The innermost statement on the way counts; an answer counts with all of its segments. */
  private static Optional<String> doubt(List<Object> values) {
    return values.stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .reduce((outer, inner) -> inner)
        .flatMap(
            statement ->
                statement instanceof Answer answer
                    ? Stream.concat(Stream.of(answer), answer.segments().values().stream())
                        .map(LostInput::doubt)
                        .flatMap(Optional::stream)
                        .findFirst()
                    : doubt(statement));
  }

  private static Optional<String> doubt(Statement statement) {
    if (statement.status() == Status.UNKNOWN) {
      return Optional.of("is unknown" + by(statement.followUpDate()));
    }
    boolean missing =
        statement instanceof Answer answer
            ? answer.isMissing()
            : statement instanceof Segment segment && segment.isMissing();
    return missing ? Optional.of("is not answered") : Optional.empty();
  }

  private static String by(@Nullable LocalDate day) {
    return day == null ? "" : " by " + day;
  }
}
