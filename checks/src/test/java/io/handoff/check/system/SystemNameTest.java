package io.handoff.check.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemNameTest {

  @ParameterizedTest
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
        "金蝶"
      })
  void isExactWhenItNamesAProduct(String name) {
    assertThat(SystemName.isExact(name)).isTrue();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        " ",
        "CRM",
        "crm",
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
        "finance system"
      })
  void isNotExactWhenItNamesAKindOfSystem(String name) {
    assertThat(SystemName.isExact(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBD", "n/a", "?", "---", "Legacy CRM v2", "CRM 2", "CRM/ERP", "API"})
  void isNotExactWhenItIsAPlaceholder(String name) {
    assertThat(SystemName.isExact(name)).isFalse();
  }
}
