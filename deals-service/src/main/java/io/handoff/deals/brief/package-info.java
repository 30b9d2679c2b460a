/** The record as a short brief: one model, read as a page, as Markdown or as PDF. */
@NullMarked
package io.handoff.deals.brief;

import org.jspecify.annotations.NullMarked;
