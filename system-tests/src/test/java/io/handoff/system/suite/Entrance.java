package io.handoff.system.suite;

import io.handoff.system.http.Call;

/** Where people's requests come in. */
@FunctionalInterface
public interface Entrance {

  /** A request of a user to a service. */
  Call call(User user, Service service, String method, String path);
}
