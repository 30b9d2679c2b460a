/** Whether open questions, risks, assumptions and dependencies have an owner and a day. */
@NullMarked
package io.handoff.check.question;

import org.jspecify.annotations.NullMarked;
