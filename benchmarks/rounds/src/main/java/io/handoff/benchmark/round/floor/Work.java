package io.handoff.benchmark.round.floor;

/** What a thread does until the server is stopped. */
interface Work {

  void run() throws Exception;

  /** Starts it; when it fails, all of the server stops, so that no figure comes of it. */
  static void start(String name, Work work) {
    new Thread(
            () -> {
              try {
                work.run();
              } catch (Exception failed) {
                System.err.println(name + " failed");
                failed.printStackTrace();
                Runtime.getRuntime().halt(1);
              }
            },
            name)
        .start();
  }
}
