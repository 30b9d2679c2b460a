/**
 * The handoff document: answers and registers as they are stored, checked, frozen and published.
 */
@NullMarked
package io.handoff.contracts.document;

import org.jspecify.annotations.NullMarked;
