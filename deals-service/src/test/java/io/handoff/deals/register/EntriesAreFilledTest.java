package io.handoff.deals.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.problem.FieldFault;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each member is asked for by its path when it is absent, and nothing else is. */
class EntriesAreFilledTest {

  @Test
  void findsNothingInAWholeRecord() {
    assertThat(WholeRecord.read().faults()).isEmpty();
  }

  @Test
  @DisplayName("R19: A scope item says its kind, its amount and what counts as one")
  void scopeItems() {
    assertAsked("scopeItems.s1", "name", "kind", "quantity", "definition");
    assertMissing(WholeRecord.read().with("scopeItems.s1.quantity", "0"), "scopeItems.s1.quantity");
    assertMissing(WholeRecord.read().with("scopeItems.s1.name", "'  '"), "scopeItems.s1.name");
  }

  @Test
  @DisplayName("R20: An exclusion says what is out")
  void exclusions() {
    assertAsked("exclusions.e1", "name");
  }

  @Test
  @DisplayName("R21: A limit has an amount with its unit, or is described")
  void limits() {
    assertAsked("limits.l1", "name", "amount", "unit");
    assertThat(
            WholeRecord.read()
                .without("limits.l1.amount")
                .with("limits.l1.note", "'Fair use, as in the signed deal.'")
                .faults())
        .isEmpty();
  }

  @Test
  @DisplayName("R22: A promise says what it is about, who said it, when and to whom")
  void promises() {
    assertAsked("promises.p1", "text", "category", "saidBy", "saidOn", "saidTo");
  }

  @Test
  @DisplayName("R23: A promise has a label")
  void promiseLabels() {
    assertAsked("promises.p1", "label");
  }

  @Test
  @DisplayName("R24: A promise says whether it binds")
  void promiseKinds() {
    assertAsked("promises.p1", "kind");
  }

  @Test
  @DisplayName("R27: A phase has its place, its entry condition and its own dates")
  void phases() {
    assertAsked("phases.ph2", "name", "order", "entryCondition", "start", "end");
  }

  @Test
  @DisplayName("R28: A date says why it matters")
  void reasons() {
    assertAsked("milestones.m1", "name", "reason");
    assertMissing(
        WholeRecord.read()
            .with("milestones.m1", "{'name': 'Live', 'reason': 'The board meets on 12 June.'}"),
        "milestones.m1.requestedDate");
  }

  @Test
  @DisplayName("R38: What the customer was told names who told whom, when and of which change")
  void customerNotices() {
    assertAsked("customerNotices.t1", "change", "toldBy", "toldTo", "toldOn");
  }

  @Test
  @DisplayName("R39: A customer input says who provides it, by when, and how far it has come")
  void customerInputs() {
    assertAsked("customerInputs.i1", "name", "kind", "provider", "dueDate", "state", "status");
  }

  @Test
  @DisplayName("R41: Data by API names who grants access and who creates the service account")
  void accessToData() {
    assertAsked("dataSources.d1", "grantor", "serviceAccountCreator");
    assertThat(
            WholeRecord.read()
                .with("dataSources.d1.transferMode", "'FILE_UPLOAD'")
                .without("dataSources.d1.serviceAccountCreator")
                .faults())
        .isEmpty();
  }

  @Test
  @DisplayName("R43: A data source names its system")
  void systemsOfData() {
    assertAsked("dataSources.d1", "name");
  }

  @Test
  @DisplayName("R44: A data source names who controls access to it")
  void grantors() {
    assertAsked("dataSources.d1", "grantor");
  }

  @Test
  @DisplayName("R45: A data source says the format of an export")
  void formatsOfData() {
    assertAsked("dataSources.d1", "format");
  }

  @Test
  @DisplayName("R46: A data source says what it is and how data arrives")
  void transferModes() {
    assertAsked("dataSources.d1", "kind");
    assertMissing(
        WholeRecord.read().without("dataSources.d1.transferMode"), "dataSources.d1.transferMode");
  }

  @Test
  @DisplayName("R47: A data source says whether the sample is live, test, masked or none")
  void samples() {
    assertAsked("dataSources.d1", "sample");
  }

  @Test
  @DisplayName("R48: Limits on the data are said, and none is confirmed")
  void limitsOnData() {
    assertMissing(
        WholeRecord.read().without("dataSources.d1.noLimitsConfirmed"), "dataSources.d1.limits");
    assertMissing(
        WholeRecord.read().with("dataSources.d1.noLimitsConfirmed", "false"),
        "dataSources.d1.limits");
    assertThat(
            WholeRecord.read()
                .without("dataSources.d1.noLimitsConfirmed")
                .with("dataSources.d1.limits", "'No copies outside the EU.'")
                .faults())
        .isEmpty();
  }

  @Test
  @DisplayName("R49: A data source says how far it was looked at")
  void readiness() {
    assertAsked("dataSources.d1", "readiness");
  }

  @Test
  @DisplayName("R54: A data source says how sensitive it is")
  void sensitivity() {
    assertAsked("dataSources.d1", "sensitivity");
  }

  @Test
  @DisplayName("R55: Setup work has a kind and a size guess")
  void setupItems() {
    assertAsked("setupItems.w1", "name", "kind", "size");
  }

  @Test
  @DisplayName("R58: An integration says which way data moves")
  void directions() {
    assertAsked("integrations.n1", "system", "direction");
  }

  @Test
  @DisplayName("R59: An integration says its format")
  void formatsOfIntegrations() {
    assertAsked("integrations.n1", "format");
  }

  @Test
  @DisplayName("R60: An integration names who owns access")
  void accessOwners() {
    assertAsked("integrations.n1", "accessOwner");
  }

  @Test
  @DisplayName("R61: An integration says whether they can start without it")
  void neededOn() {
    assertAsked("integrations.n1", "neededOn");
  }

  @Test
  @DisplayName("R63: People are counted as active now, in month 1 and in month 12")
  void people() {
    assertAsked("load.people", "name", "now", "month1", "month12");
  }

  @Test
  @DisplayName("R64: The busiest hour says what people do, how often, and when it is")
  void busiestHour() {
    assertAsked("load.people", "busiestAction", "peakPerHour", "window");
    assertThat(
            WholeRecord.read()
                .without("load.people.window")
                .with(
                    "load.people.peak",
                    "{'days': ['MONDAY'], 'from': '09:00', 'to': '10:00', 'zone': 'Europe/Berlin'}")
                .faults())
        .isEmpty();
  }

  @Test
  @DisplayName("R65: A normal week is counted, and a burst has a size and a width")
  void bursts() {
    assertAsked("load.people", "normalWeek");
    assertAsked("load.burst", "burstSize", "burstMinutes");
  }

  @Test
  @DisplayName("R66: Machine load is a typed row with an amount")
  void machineLoad() {
    assertAsked("load.calls", "kind", "name", "peakPerHour");
    assertThat(
            WholeRecord.read()
                .without("load.calls.peakPerHour")
                .with("load.calls.normalWeek", "7")
                .faults())
        .isEmpty();
  }

  @Test
  @DisplayName("R68: Single sign-on says its provider and the day it is needed")
  void singleSignOn() {
    assertAsked("securityAsks.sso", "topic", "wanted", "provider", "neededOn");
  }

  @Test
  @DisplayName("R69: An audit log lists its events and says who reads it")
  void auditLog() {
    assertAsked("securityAsks.audit", "events", "readers");
    assertMissing(
        WholeRecord.read().with("securityAsks.audit.events", "[]"), "securityAsks.audit.events");
  }

  @Test
  @DisplayName("R70: Where data may be kept is said")
  void dataLocation() {
    assertAsked("securityAsks.location", "wanted", "detail");
  }

  @Test
  @DisplayName("R71: How long data is kept is said")
  void retention() {
    assertAsked("securityAsks.retention", "wanted", "detail");
  }

  @Test
  @DisplayName("R72: Whether an approval history is wanted is said")
  void approvalHistory() {
    assertAsked("securityAsks.history", "wanted");
  }

  @Test
  @DisplayName("R73: A vendor review has a status and a lead time")
  void vendorReview() {
    assertAsked("securityAsks.vendor", "wanted", "clearance", "leadTimeDays");
  }

  @Test
  @DisplayName("R74: Whether addresses are allowlisted is said")
  void allowlisting() {
    assertAsked("securityAsks.allow", "wanted");
  }

  @Test
  @DisplayName("R75: A legal check has a status, a person and a lead time")
  void legalCheck() {
    assertAsked("securityAsks.legal", "wanted", "clearance", "approver", "leadTimeDays");
  }

  @Test
  @DisplayName("R76: Day-one access lists its roles and names who approves them")
  void dayOneAccess() {
    assertAsked("securityAsks.access", "roles", "approver");
  }

  @Test
  @DisplayName("R77: Whether it can block the launch is said of everything wanted")
  void launchBlocking() {
    assertAsked("securityAsks.sso", "launchBlocking");
    assertAsked("securityAsks.allow", "launchBlocking");
  }

  @Test
  @DisplayName("R80: Setup work says whether the customer expects it in week one")
  void firstWeek() {
    assertAsked("setupItems.w1", "firstWeek");
  }

  @Test
  @DisplayName("R92: A risk has one owner and a response")
  void risks() {
    assertAsked("risks.r1", "text", "owner", "response");
  }

  @Test
  @DisplayName("R93: An assumption has an owner and a day by which it is checked")
  void assumptions() {
    assertAsked("assumptions.a1", "text", "owner", "checkBy");
  }

  @Test
  void asksOnlyWhatIsUnknownOfAnUnknown() {
    String unknown = "'status': 'UNKNOWN', 'followUpDate': '2026-12-01'";
    WholeRecord record =
        WholeRecord.read()
            .with("dataSources.d1", "{'name': 'Salesbook CRM 4', " + unknown + "}")
            .with("securityAsks.vendor", "{'topic': 'VENDOR_REVIEW', " + unknown + "}")
            .with("load.people", "{" + unknown + "}")
            .without("milestones.m1");

    assertMissing(record, "load.people.kind");
  }

  @Test
  void asksNothingMoreOfWhatIsNotWanted() {
    assertThat(
            WholeRecord.read()
                .with(
                    "securityAsks.sso",
                    "{'topic': 'SINGLE_SIGN_ON', 'wanted': false, 'status': 'ASSUMED'}")
                .faults())
        .isEmpty();
  }

  private static void assertAsked(String entry, String... members) {
    for (String member : members) {
      String path = entry + "." + member;
      assertMissing(WholeRecord.read().without(path), path);
    }
  }

  private static void assertMissing(WholeRecord record, String path) {
    List<FieldFault> faults = record.faults();
    assertThat(faults).extracting(FieldFault::path).as("%s", faults).containsOnly(path);
    assertThat(faults).extracting(FieldFault::code).containsOnly("missing");
    assertThat(faults)
        .extracting(FieldFault::message)
        .allSatisfy(message -> assertThat(message).matches("[A-Z].{10,}\\."));
  }
}
