/** The outside sale, as the CRM tells of it. */
@NullMarked
package io.handoff.deals.deal;

import org.jspecify.annotations.NullMarked;
