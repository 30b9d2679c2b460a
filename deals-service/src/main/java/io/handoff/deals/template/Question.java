package io.handoff.deals.template;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.ItemId;
import io.handoff.contracts.template.WordingClass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a template.
 *
 * @param key its answer's key
 * @param wording the question
 * @param help what to type
 * @param whatGoodLooksLike an example of a good answer
 * @param valueType what the answer holds beside its words
 * @param choices the choices of a CHOICE
 * @param bySegment whether the answer often differs by region or team
 * @param requiredIn the profiles in which it must be answered
 * @param requiredWhen another answer that makes it required in every profile
 * @param gates the steps outside that wait for the answer
 * @param wordingClass what its words are about; absent when they are free
 */
public record Question(
    @ItemId String key,
    @NotBlank @Size(max = 300) String wording,
    @NotBlank @Size(max = 500) String help,
    @NotBlank @Size(max = 500) String whatGoodLooksLike,
    @NotNull ValueType valueType,
    @Size(max = 50) List<@NotNull @Valid Choice> choices,
    boolean bySegment,
    Set<@NotNull Profile> requiredIn,
    @Valid @Nullable Condition requiredWhen,
    Set<@NotNull Gate> gates,
    @Nullable WordingClass wordingClass) {

  /** Absent choices, profiles and gates are none. */
  public Question {
    choices = choices == null ? List.of() : Collections.unmodifiableList(choices);
    requiredIn = sorted(requiredIn, Profile.class);
    gates = sorted(gates, Gate.class);
  }

  private static <E extends Enum<E>> Set<E> sorted(@Nullable Set<E> given, Class<E> type) {
    Set<E> sorted = EnumSet.noneOf(type);
    if (given != null) {
      given.stream().filter(type::isInstance).forEach(sorted::add);
    }
    return Collections.unmodifiableSet(sorted);
  }

  /** Whether it must be answered, as the other answers stand. */
  boolean isRequired(Profile profile, Map<String, Answer> answers) {
    return requiredIn.contains(profile) || (requiredWhen != null && requiredWhen.holds(answers));
  }

  /** What its answer lacks before it can be submitted; paths begin with {@code answers}. */
  public Stream<FieldFault> gaps(@Nullable Answer answer) {
    return TypedAnswer.gaps("answers." + key, this, answer);
  }

  /** Whether a choice is one of its own. */
  boolean offers(String choice) {
    return choices.stream().anyMatch(own -> own.value().equals(choice));
  }
}
