/** What a template says to the checks: what each answer's words are about, and which checks run. */
@NullMarked
package io.handoff.contracts.template;

import org.jspecify.annotations.NullMarked;
