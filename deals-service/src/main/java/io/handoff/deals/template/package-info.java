/** What a record must answer. */
@NullMarked
package io.handoff.deals.template;

import org.jspecify.annotations.NullMarked;
