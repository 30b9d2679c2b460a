/** The record of one deal, its states, revisions and trail. */
@NullMarked
package io.handoff.deals.handoff;

import org.jspecify.annotations.NullMarked;
