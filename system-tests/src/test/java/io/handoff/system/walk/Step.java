package io.handoff.system.walk;

import io.handoff.system.suite.User;
import java.util.Optional;

/**
 * One step of a walk, drawn before the walk begins.
 *
 * @param number its place in the walk
 * @param deal the number of the deal it is about
 * @param act what is tried
 * @param by who tries it; whoever it is for when absent
 * @param lot what else is drawn in it
 */
record Step(int number, int deal, Act act, Optional<User> by, long lot) {}
