/** REST over imports and the mappings of their columns. */
@NullMarked
package io.handoff.deals.crm.web;

import org.jspecify.annotations.NullMarked;
