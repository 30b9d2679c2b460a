package io.handoff.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedKeycloakTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path directory;

  private static EmbeddedKeycloak keycloak;

  @BeforeAll
  static void start() {
    keycloak = EmbeddedKeycloak.start(KeycloakSettings.ofCheckout(directory));
  }

  @AfterAll
  static void stop() {
    keycloak.close();
  }

  @ParameterizedTest
  @CsvSource({
    "sales, sales, Mei Tanaka",
    "sales2, sales, Jon Weber",
    "engineer, engineer, Rina Patel",
    "engineer2, engineer, Luca Moretti",
    "manager, manager, Amara Okafor",
    "steward, steward, Ines Duarte",
    "auditor, auditor, Tomasz Nowak",
    "operator, operator, Sam Keller",
    "guest, guest, Nia Brandt",
  })
  void tellsTheServicesWhoSignedIn(String user, String role, String name) throws Exception {
    // Given
    String form =
        "grant_type=password&client_id=handoff-cli&username=%s&password=%s".formatted(user, user);

    // When
    JsonNode claims = claimsOf(tokenFor(form));

    // Then
    assertThat(claims.get("iss").textValue()).isEqualTo(keycloak.issuer());
    assertThat(textsOf(claims.get("aud"))).contains("handoff");
    assertThat(textsOf(claims.at("/realm_access/roles"))).containsExactly(role);
    assertThat(claims.get("sub").textValue()).isNotBlank();
    assertThat(claims.get("preferred_username").textValue()).isEqualTo(user);
    assertThat(claims.get("name").textValue()).isEqualTo(name);
    assertThat(claims.get("email").textValue()).isEqualTo(addressOf(name));
    assertThat(claims.get("email_verified").booleanValue()).isTrue();
    assertThat(claims.get("exp").longValue() - claims.get("iat").longValue()).isEqualTo(3600);
  }

  @Test
  void givesTheInternalPortalATokenOfItsOwn() throws Exception {
    // Given
    String form =
        "grant_type=client_credentials&client_id=internal-portal&client_secret=internal-portal";

    // When
    JsonNode claims = claimsOf(tokenFor(form));

    // Then
    assertThat(textsOf(claims.get("aud"))).contains("handoff");
    assertThat(textsOf(claims.at("/realm_access/roles"))).containsExactly("portal");
    assertThat(claims.get("name").textValue()).isEqualTo("Internal Portal");
    assertThat(claims.get("email").textValue()).isEqualTo("internal-portal@example.com");
    assertThat(claims.get("exp").longValue() - claims.get("iat").longValue()).isEqualTo(300);
  }

  @Test
  void keepsSubjectsTheSameFromOneInstallationToTheNext() throws Exception {
    // Given
    JsonNode realm =
        JSON.readTree(Checkout.find().path("deploy/keycloak/handoff-realm.json").toFile());
    String inFile = realm.at("/users/0/id").textValue();

    // When
    JsonNode claims =
        claimsOf(
            tokenFor("grant_type=password&client_id=handoff-cli&username=sales&password=sales"));

    // Then
    assertThat(claims.get("sub").textValue()).isEqualTo(inFile);
  }

  @Test
  void letsOnlyThePagesOfTheSuiteSignPeopleIn() throws Exception {
    // Given
    String request =
        keycloak.issuer()
            + "/protocol/openid-connect/auth?client_id=handoff-pages&response_type=code&scope=openid"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
            + "&code_challenge_method=S256&redirect_uri=";

    // When
    int ours = get(request + "http://localhost:8081/handoffs");
    int elsewhere = get(request + "http://localhost:9999/handoffs");

    // Then
    assertThat(ours).isEqualTo(200);
    assertThat(elsewhere).isEqualTo(400);
  }

  private static String addressOf(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
  }

  private static int get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  private static String tokenFor(String form) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(keycloak.tokenEndpoint())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body()).get("access_token").textValue();
  }

  private static JsonNode claimsOf(String token) throws IOException {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private static Iterable<String> textsOf(JsonNode values) {
    return values.isTextual()
        ? List.of(values.textValue())
        : StreamSupport.stream(values.spliterator(), false).map(JsonNode::textValue).toList();
  }
}
