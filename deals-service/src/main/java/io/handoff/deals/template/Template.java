package io.handoff.deals.template;

import java.util.List;

/**
 * A version of the question set. Published versions never change.
 *
 * @param version its number
 * @param required the questions that must be answered
 */
public record Template(int version, List<Question> required) {

  /** The first version: the core that every deal answers. */
  public static final Template VERSION_1 =
      new Template(
          1,
          List.of(
              new Question(
                  "purchaseStatement",
                  "What does the customer believe they bought?",
                  "Say in one sentence which product, for which users or teams, on which systems, and how many."),
              new Question(
                  "whyNow",
                  "Why do they want it now?",
                  "Name the event, contract or season and its date."),
              new Question(
                  "goal",
                  "What is the business goal?",
                  "Say what it is today and what it should be."),
              new Question(
                  "successMeasure",
                  "How will they measure success?",
                  "Enter a measure with today's value, the target and the unit, such as 2 days to 2 hours.")));

  /** The template with a version. */
  public static Template of(int version) {
    if (version == VERSION_1.version()) {
      return VERSION_1;
    }
    throw new IllegalArgumentException("there is no template version " + version);
  }
}
