package io.handoff.deals.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * What one version of the template asks differently from another.
 *
 * @param added questions that only the later one asks
 * @param removed questions that only the former one asks
 * @param reworded questions whose wording changed, as the later one asks them
 * @param retyped questions whose answers hold another value, or choose from other choices
 * @param reRequired questions that must be answered, or need not be, unlike before
 */
public record TemplateChanges(
    List<Question> added,
    List<Question> removed,
    List<Question> reworded,
    List<Question> retyped,
    List<Question> reRequired) {

  /** What the later one asks a handoff of this profile differently. */
  public static TemplateChanges between(
      TemplateContent former, TemplateContent later, Profile profile) {
    Map<String, Question> before = former.byKey();
    Map<String, Question> after = later.byKey();
    return new TemplateChanges(
        after.values().stream().filter(q -> !before.containsKey(q.key())).toList(),
        before.values().stream().filter(q -> !after.containsKey(q.key())).toList(),
        changed(before, after, (was, is) -> was.wording().equals(is.wording())),
        changed(before, after, TemplateChanges::holdsTheSame),
        changed(before, after, (was, is) -> isRequiredAlike(was, is, profile)));
  }

  private static List<Question> changed(
      Map<String, Question> before,
      Map<String, Question> after,
      BiPredicate<Question, Question> alike) {
    return after.values().stream()
        .filter(is -> before.containsKey(is.key()) && !alike.test(before.get(is.key()), is))
        .toList();
  }

  private static boolean holdsTheSame(Question was, Question is) {
    return was.valueType() == is.valueType()
        && was.choices().stream()
            .map(Choice::value)
            .toList()
            .equals(is.choices().stream().map(Choice::value).toList());
  }

  private static boolean isRequiredAlike(Question was, Question is, Profile profile) {
    return was.requiredIn().contains(profile) == is.requiredIn().contains(profile)
        && Objects.equals(was.requiredWhen(), is.requiredWhen());
  }
}
