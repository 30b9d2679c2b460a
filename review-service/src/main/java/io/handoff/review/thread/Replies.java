package io.handoff.review.thread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All replies. */
@ApplicationScoped
class Replies implements PanacheRepositoryBase<ThreadReply, UUID> {

  /** Those in some threads, in the order in which they were said. */
  List<ThreadReply> in(Collection<UUID> threads) {
    return threads.isEmpty() ? List.of() : list("threadId in ?1 order by saidAt, id", threads);
  }
}
