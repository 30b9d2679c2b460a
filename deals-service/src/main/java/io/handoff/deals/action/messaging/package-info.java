/** Facts about actions on their way out. */
@NullMarked
package io.handoff.deals.action.messaging;

import org.jspecify.annotations.NullMarked;
