/** REST over templates. */
@NullMarked
package io.handoff.deals.template.web;

import org.jspecify.annotations.NullMarked;
