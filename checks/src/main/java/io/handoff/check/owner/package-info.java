/** Whether everybody who is named is one person. */
@NullMarked
package io.handoff.check.owner;

import org.jspecify.annotations.NullMarked;
