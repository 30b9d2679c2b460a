/** The brief as its readers ask for it. */
@NullMarked
package io.handoff.deals.brief.web;

import org.jspecify.annotations.NullMarked;
