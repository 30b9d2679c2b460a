/** Tests of suggestions over REST. */
@NullUnmarked
package io.handoff.deals.suggestion.web;

import org.jspecify.annotations.NullUnmarked;
