package io.handoff.local.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What happens to one sample deal, step by step.
 *
 * @param title what the story is about
 * @param steps what is done, in this order
 * @param show how its outcome is told on the console
 */
record Story(
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) List<Step> steps,
    @JsonProperty(required = true) Show show) {

  /**
   * One request that tells how the deal stands, and where a person can look at it.
   *
   * @param as who asks
   * @param service which service is asked
   * @param path what is read
   * @param state pointer to the state in the answer
   * @param link address for a person
   */
  record Show(
      @JsonProperty(required = true) String as,
      @JsonProperty(required = true) String service,
      @JsonProperty(required = true) String path,
      @JsonProperty(required = true) String state,
      @JsonProperty(required = true) String link) {}
}
