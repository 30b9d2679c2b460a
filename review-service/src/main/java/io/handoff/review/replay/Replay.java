package io.handoff.review.replay;

import io.handoff.check.Vocabulary;
import io.handoff.contracts.template.TemplateRules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is replayed, and by which rules.
 *
 * @param from reviews opened since
 * @param until reviews opened before
 * @param most how many at most, the oldest first
 * @param template what a template says to the checks; that of each revision when absent
 * @param vocabulary terms that are plain; the stored ones when absent
 */
public record Replay(
    Instant from,
    Instant until,
    int most,
    @Nullable TemplateRules template,
    @Nullable Vocabulary vocabulary) {}
