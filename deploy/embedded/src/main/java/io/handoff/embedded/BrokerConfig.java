package io.handoff.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** The settings of a single broker that is its own controller, small and quick to start. */
final class BrokerConfig {

  private BrokerConfig() {}

  static Properties of(int port, int controllerPort, Path directory) {
    Properties config = new Properties();
    config.put("process.roles", "broker,controller");
    config.put("node.id", "1");
    config.put("controller.quorum.voters", "1@localhost:" + controllerPort);
    config.put(
        "listeners", "CLIENT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
    config.put("advertised.listeners", "CLIENT://localhost:" + port);
    config.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    config.put("inter.broker.listener.name", "CLIENT");
    config.put("controller.listener.names", "CONTROLLER");
    config.put("log.dirs", directory.toString());
    config.put("auto.create.topics.enable", "false");
    addSizes(config);
    return config;
  }

  /** Kafka's defaults are for clusters; these are for one machine and a few messages a second. */
  private static void addSizes(Properties config) {
    config.put("offsets.topic.replication.factor", "1");
    config.put("offsets.topic.num.partitions", "3");
    config.put("transaction.state.log.replication.factor", "1");
    config.put("transaction.state.log.min.isr", "1");
    config.put("transaction.state.log.num.partitions", "3");
    config.put("share.coordinator.state.topic.replication.factor", "1");
    config.put("share.coordinator.state.topic.min.isr", "1");
    config.put("share.coordinator.state.topic.num.partitions", "1");
    config.put("min.insync.replicas", "1");
    config.put("group.initial.rebalance.delay.ms", "0");
    config.put("num.network.threads", "2");
    config.put("num.io.threads", "4");
    config.put("background.threads", "2");
    config.put("log.cleaner.dedupe.buffer.size", "4194304");
    config.put("broker.heartbeat.interval.ms", "500");
    config.put("broker.session.timeout.ms", "6000");
  }
}
