/** How a brief is written, and what the customer is shown of it. */
@NullMarked
package io.handoff.deals.brief;

import org.jspecify.annotations.NullMarked;
