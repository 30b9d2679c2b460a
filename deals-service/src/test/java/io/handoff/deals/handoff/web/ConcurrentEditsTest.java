package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ConcurrentEditsTest {

  @Test
  void fiftyParallelEditsLoseNone() throws Exception {
    // Given
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");

    // When
    inParallel(50, i -> edit(id, i));

    // Then
    Response read = Api.read("sales", id);
    assertThat(read.<Map<String, Object>>path("document.exclusions")).hasSize(50);
    assertThat(read.<Integer>path("documentVersion")).isEqualTo(51);
  }

  private static int edit(String id, int i) {
    while (true) {
      String etag = Api.read("sales", id).header("ETag");
      int status =
          Api.patch("sales", id, etag, "{\"exclusions\":{\"e" + i + "\":{\"name\":\"x\"}}}")
              .statusCode();
      if (status == 200) {
        return status;
      }
      assertThat(status).isEqualTo(412);
    }
  }

  @Test
  void tenSubmissionsWithOneKeyAreOne() throws Exception {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    String key = UUID.randomUUID().toString();

    // When
    List<Response> answers =
        inParallel(
            10,
            i ->
                Api.as("sales")
                    .header("If-Match", created.header("ETag"))
                    .header("Idempotency-Key", key)
                    .post(Api.HANDOFFS + "/" + id + "/submissions"));

    // Then
    assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).isEqualTo(201));
    assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    assertThat(Api.read("sales", id).<Integer>path("revision")).isEqualTo(1);
  }

  @Test
  void anotherBodyWithTheSameKeyIsRefused() {
    String key = UUID.randomUUID().toString();
    String deal = Api.freshDeal();
    Response first = createWithKey(key, deal);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(createWithKey(key, deal).asString()).isEqualTo(first.asString());
    Problems.assertProblem(createWithKey(key, Api.freshDeal()), 422, "idempotency-key-reused");
  }

  private static Response createWithKey(String key, String deal) {
    return Api.as("sales")
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body("{\"dealId\":\"" + deal + "\"}")
        .post(Api.HANDOFFS);
  }

  @Test
  void ofTenDraftsForOneDealAtOnceOneIsKept() throws Exception {
    String deal = Api.freshDeal();

    List<Response> answers = inParallel(10, i -> Api.create("sales", deal, Api.completeDocument()));

    assertThat(answers.stream().filter(a -> a.statusCode() == 201)).hasSize(1);
    answers.stream()
        .filter(a -> a.statusCode() != 201)
        .forEach(a -> Problems.assertProblem(a, 409, "deal-has-handoff"));
  }

  private static <T> List<T> inParallel(int times, Work<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        running.add(threads.submit(() -> work.run(number)));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> result : running) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private interface Work<T> {
    T run(int number);
  }
}
