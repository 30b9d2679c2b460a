/** The parts that Handoff needs around it, each startable inside or beside a JVM. */
@NullMarked
package io.handoff.embedded;

import org.jspecify.annotations.NullMarked;
