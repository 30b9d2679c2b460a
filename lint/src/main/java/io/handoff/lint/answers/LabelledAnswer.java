package io.handoff.lint.answers;

import io.handoff.contracts.template.WordingClass;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a file.
 *
 * @param line its line, from 1
 * @param fields what its words are about
 * @param text what was answered
 * @param label what people say of it; absent when nobody did
 */
public record LabelledAnswer(int line, WordingClass fields, String text, @Nullable Label label) {}
