package io.handoff.check.system;

import io.handoff.check.Said;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a product's name from a word for a kind of system. A name is exact as soon as one word in
 * it is neither a filler nor such a kind: "HubSpot CRM" is exact, "the client's old CRM" is not.
 * Words that products are made of ("Business Central", "Sales Cloud", "SQL Server") are left out of
 * the list on purpose: a false alarm costs more than a miss.
 */
final class SystemName {

  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "the",
          "our",
          "their",
          "its",
          "your",
          "some",
          "one",
          "two",
          "several",
          "various",
          "different",
          "other",
          "another",
          "any",
          "of",
          "for",
          "from",
          "in",
          "with",
          "by",
          "and",
          "or",
          "at",
          "on",
          "old",
          "new",
          "current",
          "existing",
          "legacy",
          "internal",
          "external",
          "main",
          "own",
          "inhouse",
          "house",
          "client",
          "clients",
          "customer",
          "customers",
          "company",
          "companys",
          "vendor",
          "vendors",
          "third",
          "party",
          "3rd",
          "shared",
          "custom",
          "local",
          "tbd",
          "tba",
          "unknown",
          "na",
          "none",
          "later",
          "todo");

  private static final Set<String> KINDS =
      Set.of(
          "crm",
          "erp",
          "hr",
          "hris",
          "hcm",
          "cms",
          "dms",
          "pim",
          "wms",
          "bi",
          "idp",
          "sso",
          "dwh",
          "system",
          "systems",
          "database",
          "databases",
          "db",
          "dbs",
          "spreadsheet",
          "spreadsheets",
          "file",
          "files",
          "csv",
          "export",
          "exports",
          "api",
          "apis",
          "tool",
          "tools",
          "platform",
          "platforms",
          "software",
          "application",
          "applications",
          "app",
          "apps",
          "portal",
          "portals",
          "website",
          "site",
          "server",
          "servers",
          "warehouse",
          "data",
          "backend",
          "frontend",
          "finance",
          "financial",
          "accounting",
          "billing",
          "payroll",
          "inventory",
          "ticketing",
          "helpdesk",
          "intranet",
          "identity",
          "provider",
          "directory",
          "folder",
          "folders",
          "integration",
          "integrations",
          "interface",
          "interfaces",
          "source",
          "sources",
          "solution",
          "program",
          "programme",
          "product",
          "management",
          "reporting",
          "staff",
          "personnel",
          "something",
          "stuff");

  private SystemName() {}

  static boolean isExact(@Nullable String name) {
    return Said.something(name)
        && Arrays.stream(
                name.toLowerCase(Locale.ROOT)
                    .replaceAll("['’]", "")
                    .replace("n/a", "")
                    .split("[^\\p{L}\\p{N}]+"))
            .anyMatch(SystemName::belongsToProduct);
  }

  private static boolean belongsToProduct(String word) {
    return !word.isEmpty()
        && !FILLERS.contains(word)
        && !KINDS.contains(word)
        && !word.matches("v?\\d{1,2}");
  }
}
