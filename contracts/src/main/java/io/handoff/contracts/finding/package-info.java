/** What a check found, and when a review is due: values that events and answers share. */
@NullMarked
package io.handoff.contracts.finding;

import org.jspecify.annotations.NullMarked;
