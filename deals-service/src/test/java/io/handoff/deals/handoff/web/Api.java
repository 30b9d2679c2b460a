package io.handoff.deals.handoff.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.messaging.ReviewStream;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;

/** The REST interface as its users call it. */
public final class Api {

  public static final String HANDOFFS = "/api/v1/handoffs";

  private Api() {}

  public static RequestSpecification as(String user, String... roles) {
    return given()
        .auth()
        .oauth2(
            Parts.issuer()
                .token(user)
                .email(emailOf(user))
                .roles(roles.length == 0 ? new String[] {roleOf(user)} : roles)
                .sign());
  }

  private static String emailOf(String user) {
    return switch (user) {
      case "sales" -> "mei.tanaka@example.com";
      case "sales2" -> "jon.weber@example.com";
      case "engineer" -> "rina.patel@example.com";
      default -> user + "@example.com";
    };
  }

  private static String roleOf(String user) {
    return user.replaceAll("\\d+$", "");
  }

  /** A record that is complete enough to submit. */
  public static ObjectNode completeDocument() {
    return (ObjectNode)
        json(
            """
            {
              "title": "Regional reporting",
              "customer": "Harbour Foods",
              "buyer": {"name": "Ana Ruiz", "email": "ana.ruiz@example.org"},
              "contact": {"name": "Ben Ola", "email": "ben.ola@example.org"},
              "decisionMaker": {"name": "Ana Ruiz", "email": "ana.ruiz@example.org"},
              "salesOwner": {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"},
              "engineeringOwner": {"name": "Rina Patel", "email": "rina.patel@example.com"},
              "finalApprover": {"name": "Amara Okafor", "email": "amara.okafor@example.com"},
              "answers": {
                "purchaseStatement": {"customerFact": "A reporting dashboard", "status": "ASSUMED"},
                "whyNow": {"customerFact": "Board meeting on 12 June", "status": "ASSUMED"},
                "goal": {"salesAssumption": "Faster reports", "status": "ASSUMED"},
                "successMeasure": {
                  "status": "UNKNOWN",
                  "owner": {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"},
                  "followUpDate": "2026-12-01"
                },
                "dealKind": {"value": {"choice": "APPLICATION"}, "status": "ASSUMED"},
                "launchWindow": {
                  "value": {"from": "2027-06-01", "to": "2027-06-12"},
                  "status": "ASSUMED"
                },
                "outsideDeadline": {"value": {"choice": "NO"}, "status": "ASSUMED"}
              },
              "scopeItems": {
                "dashboard": {
                  "name": "Dashboard",
                  "kind": "custom dashboard",
                  "quantity": 1,
                  "definition": "One page with sales by region and month."
                }
              },
              "nothingExcluded": {
                "by": {"name": "Ana Ruiz", "email": "ana.ruiz@example.org"},
                "on": "2026-11-20"
              },
              "load": {
                "people": {
                  "kind": "PEOPLE",
                  "name": "Regional managers",
                  "now": 40,
                  "month1": 40,
                  "month12": 60,
                  "busiestAction": "opening the dashboard",
                  "normalWeek": 200,
                  "peakPerHour": 40,
                  "window": "Monday, 08:00 to 09:00",
                  "status": "ASSUMED"
                }
              },
              "securityAsks": {
                "sso": {"topic": "SINGLE_SIGN_ON", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
                "audit": {"topic": "AUDIT_LOG", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
                "location": {"topic": "DATA_LOCATION", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
                "retention": {"topic": "RETENTION", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
                "approvals": {"topic": "APPROVAL_HISTORY", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
                "vendor": {"topic": "VENDOR_REVIEW", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
                "allowlist": {"topic": "IP_ALLOWLISTING", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
                "legal": {"topic": "LEGAL_CHECK", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
                "access": {"topic": "DAY_ONE_ACCESS", "wanted": false, "launchBlocking": false, "status": "ASSUMED"}
              }
            }
            """);
  }

  static JsonNode json(String text) {
    try {
      return DocumentJson.mapper().readTree(text);
    } catch (java.io.IOException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  public static String freshDeal() {
    return "D-" + UUID.randomUUID();
  }

  public static Response create(String user, String deal, JsonNode document) {
    ObjectNode request = DocumentJson.mapper().createObjectNode().put("dealId", deal);
    request.set("document", document);
    return as(user).contentType("application/json").body(request.toString()).post(HANDOFFS);
  }

  public static Response patch(String user, String id, String ifMatch, String patch) {
    RequestSpecification request = as(user).contentType("application/merge-patch+json").body(patch);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.patch(HANDOFFS + "/" + id + "/document");
  }

  public static Response submit(String user, String id, String ifMatch) {
    return as(user).header("If-Match", ifMatch).post(HANDOFFS + "/" + id + "/submissions");
  }

  public static Response withdraw(String user, String id, String ifMatch) {
    return as(user).header("If-Match", ifMatch).post(HANDOFFS + "/" + id + "/withdrawal");
  }

  public static Response read(String user, String id) {
    return as(user).get(HANDOFFS + "/" + id);
  }

  /** The version that an answer's ETag names. */
  public static String version(Response answer) {
    return answer.header("ETag").replaceFirst("^\"(\\d+).*", "$1");
  }

  /** What is stored, with only the members that say something, as a client would send them. */
  static JsonNode storedDocument(String id) {
    JsonNode document = json(read("sales", id).asString()).get("document");
    return json(DocumentJson.write(DocumentJson.read(document.toString())));
  }

  /** Engineering returns the first revision. */
  public static void giveBack(String id) throws Exception {
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.returned(1));
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> read("sales", id).<String>path("state").equals("RETURNED"));
  }
}
