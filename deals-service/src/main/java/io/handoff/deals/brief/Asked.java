package io.handoff.deals.brief;

import java.util.Map;

/**
 * A question as the brief words it.
 *
 * @param key its answer's key
 * @param section key of the template's section that asks it
 * @param wording the question
 * @param choices what its choices mean, by value
 */
public record Asked(String key, String section, String wording, Map<String, String> choices) {}
