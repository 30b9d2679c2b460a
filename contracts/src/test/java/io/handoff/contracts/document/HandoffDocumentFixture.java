package io.handoff.contracts.document;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** A document in which every member of every record is filled. */
public final class HandoffDocumentFixture {

  private static final Person SALES = new Person("Priya Nair", "priya.nair@example.com");
  private static final Person ENGINEER = new Person("Tomas Lindgren", "tomas.lindgren@example.com");
  private static final Person CUSTOMER = new Person("Daniel Reyes", "daniel.reyes@example.org");
  private static final LocalDate CALL = LocalDate.of(2026, 5, 15);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 22);
  private static final LocalDate LAUNCH = LocalDate.of(2026, 6, 10);
  private static final Evidence PROOF =
      new Evidence(
          EvidenceKind.REVIEWED_CALL_NOTE,
          "https://notes.example.com/calls/2026-05-15",
          "North und Süd – “one CRM” 😀");

  private static final Money MONEY = new Money(new BigDecimal("4500"), "EUR");

  private HandoffDocumentFixture() {}

  /** Every register has an entry, and no member of it is absent. */
  public static HandoffDocument complete() {
    return new HandoffDocument(
        "Regional reporting",
        "Fernhill Regional Sales",
        new Person("Helen Marsh", "helen.marsh@example.org"),
        CUSTOMER,
        CUSTOMER,
        SALES,
        ENGINEER,
        new Person("Grace Okafor", "grace.okafor@example.com"),
        Map.of("ivo", new Person("Ivo Brandt", "ivo.brandt@example.com")),
        new Confirmation(SALES, CALL),
        new CustomerApproval(CUSTOMER, CALL, "https://notes.example.com/approval"),
        Map.of("successMeasure", answer()),
        Map.of("s1", new ScopeItem("Dashboard", "custom dashboard", 1, "By region", "f1")),
        Map.of("x1", new Exclusion("Training", "The customer trains its managers itself.")),
        Map.of("l1", new Limit("Users", new BigDecimal("40"), "people", "Managers included")),
        Map.of("p1", promise()),
        Map.of("m1", milestone("dataSources.d1", "customerInputs.i1", "answers.volume")),
        Map.of("i1", customerInput()),
        Map.of("d1", dataSource()),
        Map.of("g1", integration()),
        Map.of("n1", loadEntry()),
        Map.of("a1", securityAsk()),
        Map.of("w1", setupItem()),
        Map.of("f1", new Phase("Two regions", 1, "Exports checked", FRIDAY, LAUNCH)),
        Map.of("q1", new OpenQuestion("Which columns?", SALES, FRIDAY, "Region and date")),
        Map.of(
            "r1",
            new Risk("Columns differ, so the load fails.", ENGINEER, "Sample first", 3, MONEY)),
        Map.of("z1", new Assumption("All regions use one CRM.", SALES, FRIDAY)),
        Map.of("v1", new Dependency("Managers agree on columns.", CUSTOMER, 5, "weekly", FRIDAY)),
        Map.of(
            "k1",
            new Decision(
                "South follows in phase 2.",
                DecisionState.OFFICIAL,
                CUSTOMER,
                CALL,
                "The dashboard moves.",
                "https://notes.example.com/decisions/7")),
        Map.of("c1", new CustomerCall(CALL, "Went through scope and dates.", SALES)),
        Map.of(
            "t1",
            new CustomerNotice(
                SALES,
                CUSTOMER,
                FRIDAY,
                "South follows later.",
                "https://notes.example.com/mail")));
  }

  static Milestone milestone(String... inputs) {
    return new Milestone(
        "Dashboard live",
        LAUNCH,
        LAUNCH,
        LAUNCH.plusDays(5),
        DateMode.RANGE,
        new Confirmation(ENGINEER, CALL),
        "The board meets on 12 June.",
        LAUNCH.plusDays(20),
        "Board meeting",
        Set.of(inputs));
  }

  private static Answer answer() {
    return new Answer(
        "Two days today, two hours wanted.",
        "It is the same in every region.",
        measure(),
        Status.CONFIRMED,
        SALES,
        CUSTOMER,
        FRIDAY,
        PROOF,
        Map.of(
            "south",
            new Segment(
                "South",
                "Spreadsheets",
                "Easy to map",
                measure(),
                Status.UNKNOWN,
                SALES,
                CUSTOMER,
                FRIDAY,
                PROOF)));
  }

  private static AnswerValue measure() {
    return new AnswerValue(
        new BigDecimal("0.125"),
        "Time to the finished report",
        new BigDecimal("16"),
        new BigDecimal("2"),
        "hours",
        MONEY,
        CALL,
        FRIDAY,
        "MONTHLY");
  }

  private static Promise promise() {
    return new Promise(
        "One shared dashboard.",
        PromiseKind.COMMITMENT,
        PromiseLabel.OPEN,
        new Agreement(CUSTOMER, SALES, CALL),
        "dashboard",
        SALES,
        CALL,
        CUSTOMER,
        FRIDAY,
        Status.ASSUMED,
        SALES,
        CUSTOMER,
        FRIDAY,
        PROOF);
  }

  private static CustomerInput customerInput() {
    return new CustomerInput(
        "CSV exports",
        "sample file",
        CUSTOMER,
        FRIDAY,
        InputState.RECEIVED,
        2,
        Status.CONFIRMED,
        SALES,
        CUSTOMER,
        FRIDAY,
        PROOF);
  }

  private static DataSource dataSource() {
    return new DataSource(
        "Copperfield CRM 9",
        SourceKind.CRM_EXPORT,
        TransferMode.FILE_UPLOAD,
        "CSV",
        CUSTOMER,
        "Weekly upload",
        FRIDAY,
        CUSTOMER,
        SampleKind.MASKED,
        Readiness.SAMPLE_RECEIVED,
        "Dates are text.",
        "None beyond the contract",
        true,
        Sensitivity.CONFIDENTIAL,
        "Field sales",
        "CRM database",
        "Export job",
        "Import folder",
        "https://docs.example.org/crm",
        Status.CONFIRMED,
        SALES,
        CUSTOMER,
        FRIDAY,
        PROOF);
  }

  private static Integration integration() {
    return new Integration(
        "Copperfield CRM 9",
        Direction.READ,
        "JSON",
        CUSTOMER,
        NeededOn.LATER,
        "daily at 06:00",
        "Orders",
        "Order number to id",
        "A copy of last week",
        "Retried for a day",
        "https://docs.example.org/crm/api",
        "f1",
        Status.UNKNOWN,
        SALES,
        CUSTOMER,
        FRIDAY,
        PROOF);
  }

  private static LoadEntry loadEntry() {
    return new LoadEntry(
        LoadKind.BURST,
        "Monday morning",
        40L,
        50L,
        60L,
        "Opening the weekly figures",
        400L,
        40L,
        "Monday 08:00 to 09:00",
        new PeakWindow(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(9, 0),
            ZoneId.of("Europe/Berlin")),
        38L,
        20,
        true,
        Status.ASSUMED,
        SALES,
        CUSTOMER,
        FRIDAY,
        PROOF);
  }

  private static SecurityAsk securityAsk() {
    return new SecurityAsk(
        SecurityTopic.DATA_LOCATION,
        true,
        "In the European Union",
        "Larkspur ID",
        Set.of("sign-in", "role change"),
        "The security office",
        Set.of("regional manager"),
        LAUNCH,
        false,
        Clearance.UNDER_WAY,
        CALL,
        10,
        CUSTOMER,
        Status.CONFIRMED,
        SALES,
        CUSTOMER,
        FRIDAY,
        PROOF);
  }

  private static SetupItem setupItem() {
    return new SetupItem(
        "Mapping session",
        SetupKind.FIELD_MAPPING,
        Size.DAYS,
        false,
        "With the four managers",
        Status.CONFIRMED,
        ENGINEER,
        CUSTOMER,
        FRIDAY,
        PROOF);
  }
}
