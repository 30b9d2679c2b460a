package io.handoff.check.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemNameTest {

  @ParameterizedTest(name = "R43 \"{0}\" names a product")
  @ValueSource(
      strings = {
        "HubSpot",
        "HubSpot CRM",
        "HubSpot + one CSV export",
        "CRM (HubSpot)",
        "NetSuite",
        "SAP",
        "SAP ERP",
        "Salesforce Sales Cloud",
        "Sales Cloud",
        "Business Central",
        "Business Central ERP",
        "SQL Server",
        "Oracle Database 19",
        "Power BI",
        "Microsoft Excel",
        "Google Sheets",
        "Active Directory",
        "SharePoint folder",
        "Acme portal",
        "Customer 360",
        "1C",
        "Vtiger 7.5",
        "Ωmega",
        "金蝶",
        "Kraken, the in-house order system",
        "the old CRM, called Falke",
        "People HR",
        "MySQL database",
        "their DATEV export",
        "Salesbook CRM 4, region north",
        "the hubspot crm",
        "their datev export",
        "The Kraken system",
        "Quick Weigh",
        "Simple Event Calendar",
        "Orbis NICE",
        "the SAP system",
        "their x3 system",
        "The Kraken program of the accountant",
        "The payroll program of the accountant, Symfonia",
        "The sap system of the dealer",
        "The stock system of Kowalski",
        "Program of the accountant"
      })
  void isExactWhenItNamesAProduct(String name) {
    assertThat(SystemName.isExact(name)).isTrue();
  }

  @ParameterizedTest(name = "R43 \"{0}\" names a product of ordinary words")
  @ValueSource(
      strings = {
        "Business Central",
        "Monday",
        "monday.com",
        "Teams",
        "Microsoft Teams",
        "Access",
        "Access database",
        "Drive",
        "Google Drive folder",
        "Notion",
        "Sage",
        "Outlook",
        "Sheets",
        "People",
        "Planner",
        "Projects",
        "Slack",
        "Square",
        "Stripe",
        "Shop",
        "Exchange",
        "Our Notion",
        "the Outlook calendar",
        "Sage 50",
        "Sales Cloud",
        "Service Cloud"
      })
  void isExactWhenAProductIsMadeOfOrdinaryWords(String name) {
    assertThat(SystemName.isExact(name)).isTrue();
  }

  @ParameterizedTest(name = "R57 \"{0}\" names a kind of system")
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "The payroll program of the accountant",
        "the ticketing portal that the cashiers use",
        "Their stock database at the depot",
        "our CRM from the parent",
        "An old app used by the janitors",
        " ",
        "CRM",
        "crm",
        "our CRM",
        "client CRM",
        "the client CRM",
        "the client's CRM",
        "Their old CRM",
        "Customer’s CRM system",
        "ERP",
        "HR system",
        "HR-System",
        "database",
        "A database",
        "Spreadsheets",
        "several spreadsheets",
        "our system",
        "finance system",
        "the finance tool",
        "in-house DB",
        "integration",
        "the old system",
        "the sales team's database",
        "spreadsheets shared by several managers",
        "Sales spreadsheets, region east",
        "order management software",
        "time tracking app",
        "the shared drive",
        "Planning tool",
        "their cloud",
        "IT system",
        "SQL database",
        "REST API",
        "SFTP server",
        "the marketing platform",
        "data lake",
        "CSV exports",
        "some CRM they use",
        "supplier portal",
        "The hospital system",
        "the weighbridge terminals",
        "a scale system",
        "Hospital information system",
        "the weird bespoke tool",
        "a kitchen app",
        "Core banking system",
        "Monthly reports folder",
        "Document management system"
      })
  void isNotExactWhenItNamesAKindOfSystem(String name) {
    assertThat(SystemName.isExact(name)).isFalse();
  }

  @ParameterizedTest(name = "R57 \"{0}\" is a placeholder")
  @ValueSource(
      strings = {
        "TBD",
        "n/a",
        "N/A",
        "?",
        "---",
        "Legacy CRM v2",
        "CRM 2",
        "CRM/ERP",
        "API",
        "not known yet",
        "to be named later"
      })
  void isNotExactWhenItIsAPlaceholder(String name) {
    assertThat(SystemName.isExact(name)).isFalse();
  }
}
