/** Whether setup work is spelled out in pieces. */
@NullMarked
package io.handoff.check.setup;

import org.jspecify.annotations.NullMarked;
