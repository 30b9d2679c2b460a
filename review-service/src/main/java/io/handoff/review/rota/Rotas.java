package io.handoff.review.rota;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the rota is kept. */
@ApplicationScoped
class Rotas implements PanacheRepositoryBase<Rota, Integer> {

  Rota theOne() {
    return findById(Rota.THE_ONE);
  }
}
