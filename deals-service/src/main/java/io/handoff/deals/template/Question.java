package io.handoff.deals.template;

/**
 * One question of a template.
 *
 * @param key its answer's key
 * @param wording the question
 * @param whatToType what a good answer holds
 */
public record Question(String key, String wording, String whatToType) {}
