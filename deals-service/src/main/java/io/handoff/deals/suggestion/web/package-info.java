/** Suggestions over REST. */
@NullMarked
package io.handoff.deals.suggestion.web;

import org.jspecify.annotations.NullMarked;
