package io.handoff.system.suite;

import io.handoff.system.http.Call;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Several processes of each service on one database and one broker. Requests go to them in turn;
 * closing it stops those that came on top of the suite's own.
 */
public final class Replicas implements Entrance, AutoCloseable {

  private final Map<Service, List<ServiceProcess>> all;
  private final Tokens tokens;
  private final AtomicInteger turn = new AtomicInteger();

  /**
   * Some processes of each service.
   *
   * @param all the suite's own one first
   */
  Replicas(Map<Service, List<ServiceProcess>> all, Tokens tokens) {
    this.all = all;
    this.tokens = tokens;
  }

  /** Waits until all of them say that they can work. */
  public Replicas awaitReady() {
    all.values().stream().flatMap(List::stream).forEach(ServiceProcess::awaitReady);
    return this;
  }

  @Override
  public Call call(User user, Service service, String method, String path) {
    return at(turn.getAndIncrement()).call(user, service, method, path);
  }

  /** One of them, by a number of any size. */
  public Entrance at(int number) {
    return (user, service, method, path) -> {
      List<ServiceProcess> processes = all.get(service);
      ServiceProcess one = processes.get(Math.floorMod(number, processes.size()));
      return Call.to(one.uri().resolve(path), method).bearer(tokens.of(user));
    };
  }

  @Override
  public void close() {
    all.values().stream()
        .flatMap(processes -> processes.stream().skip(1))
        .parallel()
        .forEach(ServiceProcess::stop);
  }
}
