/** Whether security is decided as part of the scope. */
@NullMarked
package io.handoff.check.security;

import org.jspecify.annotations.NullMarked;
