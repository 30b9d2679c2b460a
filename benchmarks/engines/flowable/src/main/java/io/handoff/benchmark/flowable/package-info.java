/** Flowable as a service of its own, to compare a round with. */
package io.handoff.benchmark.flowable;
