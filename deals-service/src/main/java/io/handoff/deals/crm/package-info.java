/** Takes deals in from the files that a CRM exports. */
@NullMarked
package io.handoff.deals.crm;

import org.jspecify.annotations.NullMarked;
