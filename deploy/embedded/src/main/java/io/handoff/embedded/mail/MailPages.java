package io.handoff.embedded.mail;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Serves a {@link MailStore}: pages for people under {@code /}, JSON for scripts under /api. */
public final class MailPages implements AutoCloseable {

  private static final Pattern MAIL = Pattern.compile("/mails/(\\d{1,18})(/html)?");
  private static final Pattern API_MAIL = Pattern.compile("/api/mails/(\\d{1,18})(/raw)?");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final MailStore store;
  private final HttpServer server;
  private final ExecutorService threads;

  private MailPages(MailStore store, HttpServer server, ExecutorService threads) {
    this.store = store;
    this.server = server;
    this.threads = threads;
  }

  /** Starts serving on this port of localhost; 0 for any free one. */
  public static MailPages serve(MailStore store, int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpServer server = HttpServer.create(address, 0);
      ExecutorService threads = Executors.newFixedThreadPool(4);
      MailPages pages = new MailPages(store, server, threads);
      server.setExecutor(threads);
      server.createContext("/", pages::handle);
      server.start();
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException("the mail page could not listen on port " + port, e);
    }
  }

  /** Where the pages are. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.getResponseHeaders().set("Content-Security-Policy", answer.policy());
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      boolean empty = answer.body().length == 0;
      exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
      if (!empty) {
        exchange.getResponseBody().write(answer.body());
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String call = exchange.getRequestMethod() + " " + path;
    Map<String, String> query = query(exchange.getRequestURI());
    return switch (call) {
      case "GET /" -> Answer.page(200, MailHtml.list(find(query), query));
      case "GET /style.css" -> Answer.css(resource("style.css"));
      case "GET /api/mails" -> Answer.json(JSON.writeValueAsBytes(find(query)));
      case "DELETE /api/mails" -> {
        store.clear();
        yield Answer.nothing();
      }
      default -> exchange.getRequestMethod().equals("GET") ? one(path) : Answer.notAllowed();
    };
  }

  private List<CaughtMail> find(Map<String, String> query) {
    return store.find(query.getOrDefault("to", ""), query.getOrDefault("subject", ""));
  }

  private Answer one(String path) throws IOException {
    Matcher page = MAIL.matcher(path);
    if (page.matches()) {
      return forMail(page, mail -> shown(mail, page.group(2) != null));
    }
    Matcher api = API_MAIL.matcher(path);
    if (api.matches()) {
      return forMail(api, mail -> api.group(2) == null ? json(mail) : Answer.raw(mail.raw()));
    }
    return Answer.notFound();
  }

  private Answer forMail(Matcher address, Function<CaughtMail, Answer> show) {
    Optional<CaughtMail> mail = store.byId(Long.parseLong(address.group(1)));
    return mail.map(show).orElseGet(Answer::notFound);
  }

  private static Answer shown(CaughtMail mail, boolean htmlPartAlone) {
    return htmlPartAlone ? Answer.untrusted(mail.html()) : Answer.page(200, MailHtml.mail(mail));
  }

  private static Answer json(CaughtMail mail) {
    try {
      return Answer.json(JSON.writeValueAsBytes(mail));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = MailPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing resource " + name);
      }
      return in.readAllBytes();
    }
  }

  private static Map<String, String> query(URI address) {
    String query = address.getRawQuery();
    if (query == null) {
      return Map.of();
    }
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (one, two) -> two));
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
