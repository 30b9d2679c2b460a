package io.handoff.embedded;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The topics of the suite. Their partitions are fixed when they are created, since another number
 * would send the events of one handoff to another partition and so lose their order; nothing in
 * them expires.
 */
public final class Topics {

  /** Facts about handoffs, keyed by handoff id. */
  public static final String HANDOFFS = "handoff.handoffs.v1";

  /** Facts about reviews, keyed by handoff id. */
  public static final String REVIEWS = "handoff.reviews.v1";

  /** Partitions of every topic. */
  public static final int PARTITIONS = 6;

  private static final Map<String, String> CONFIGS = Map.of("retention.ms", "-1");

  private Topics() {}

  /** Every topic, each followed by the one for its dead letters. */
  public static List<String> all() {
    return Stream.of(HANDOFFS, REVIEWS).flatMap(name -> Stream.of(name, name + ".dlq")).toList();
  }

  /** Creates the topics that are not there yet. */
  static void createMissing(String bootstrapServers) {
    Map<String, Object> config =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(config)) {
      Set<String> existing = admin.listTopics().names().get(60, TimeUnit.SECONDS);
      List<NewTopic> missing =
          all().stream()
              .filter(name -> !existing.contains(name))
              .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(CONFIGS))
              .toList();
      admin.createTopics(missing).all().get(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the topics could not be created", e);
    }
  }
}
