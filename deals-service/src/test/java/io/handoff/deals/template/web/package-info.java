/** Templates over REST, with a real database. */
@NullUnmarked
package io.handoff.deals.template.web;

import org.jspecify.annotations.NullUnmarked;
