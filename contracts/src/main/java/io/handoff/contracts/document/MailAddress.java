package io.handoff.contracts.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells one person's address from a shared mailbox's.
 *
 * @param text the address as given
 */
public record MailAddress(String text) {

  private static final Pattern ONE = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");

  /** Words that are never part of a person's address. */
  private static final Set<String> GROUPS =
      Set.of(
          "team",
          "teams",
          "dept",
          "department",
          "helpdesk",
          "servicedesk",
          "noreply",
          "mailbox",
          "everyone",
          "allstaff",
          "abteilung",
          "equipe",
          "equipo",
          "equipa",
          "squadra",
          "ufficio",
          "afdeling",
          "avdeling",
          "sekretariat",
          "secretariat",
          "hotline");

  /** Words that name a mailbox when nothing else stands beside them. */
  private static final Set<String> ROLES =
      Set.of(
          "it",
          "edv",
          "ti",
          "hr",
          "rh",
          "sistemas",
          "suporte",
          "soporte",
          "qa",
          "ops",
          "info",
          "sales",
          "presales",
          "marketing",
          "finance",
          "legal",
          "accounting",
          "accounts",
          "billing",
          "invoices",
          "invoice",
          "operations",
          "engineering",
          "development",
          "dev",
          "devops",
          "procurement",
          "purchasing",
          "support",
          "security",
          "compliance",
          "delivery",
          "admin",
          "administrator",
          "administration",
          "office",
          "contact",
          "hello",
          "mail",
          "post",
          "postmaster",
          "webmaster",
          "hostmaster",
          "root",
          "help",
          "desk",
          "service",
          "services",
          "customer",
          "client",
          "success",
          "care",
          "reception",
          "jobs",
          "careers",
          "press",
          "privacy",
          "abuse",
          "no",
          "reply",
          "all",
          "staff",
          "group",
          "list",
          "data",
          "platform",
          "product",
          "projects",
          "project",
          "management",
          "board",
          "people",
          "team");

  /** One well-formed address. */
  public boolean isOne() {
    return ONE.matcher(text.strip()).matches();
  }

  /** A mailbox that several people read, by its name. */
  public boolean isRoleMailbox() {
    List<String> words = words();
    return words.stream().anyMatch(GROUPS::contains) || ROLES.containsAll(words);
  }

  private List<String> words() {
    String local = text.strip().toLowerCase(Locale.ROOT);
    local = local.substring(0, Math.max(local.indexOf('@'), 0));
    int end = local.indexOf('+') < 0 ? local.length() : local.indexOf('+');
    while (end > 0 && isDigit(local.charAt(end - 1))) {
      end--;
    }
    return Arrays.asList(local.substring(0, end).split("[._-]+"));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
