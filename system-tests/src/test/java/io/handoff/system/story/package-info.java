/** What the suite is for, from draft to decision, alone and in a crowd. */
@NullMarked
package io.handoff.system.story;

import org.jspecify.annotations.NullMarked;
