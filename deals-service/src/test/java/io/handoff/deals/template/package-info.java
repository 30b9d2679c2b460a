/** Templates: as data, over REST, and what they ask of an answer. */
@NullUnmarked
package io.handoff.deals.template;

import org.jspecify.annotations.NullUnmarked;
