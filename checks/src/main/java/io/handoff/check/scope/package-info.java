/** Whether what is in and what is out is said, counted and placed. */
@NullMarked
package io.handoff.check.scope;

import org.jspecify.annotations.NullMarked;
