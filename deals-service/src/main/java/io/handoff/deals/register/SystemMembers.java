package io.handoff.deals.register;

import static io.handoff.deals.register.Member.of;

import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.TransferMode;
import java.util.List;

/** What is asked of what the customer provides, of data and of systems (R39, R41, R43-R61). */
final class SystemMembers {

  private static final RegisterMembers<CustomerInput> CUSTOMER_INPUTS =
      new RegisterMembers<>(
          "customerInputs",
          HandoffDocument::customerInputs,
          List.of(
              of("name", CustomerInput::name, "Say what the customer provides."),
              of(
                  "kind",
                  CustomerInput::kind,
                  "Say which kind it is, such as sample file, system access or test user."),
              of("provider", CustomerInput::provider, "Name who at the customer provides it."),
              of("dueDate", CustomerInput::dueDate, "Enter the day it is due."),
              of(
                  "state",
                  CustomerInput::state,
                  "Say how far it has come: requested, received or checked."),
              StatementMembers.status()));

  private static final RegisterMembers<DataSource> DATA_SOURCES =
      new RegisterMembers<>(
          "dataSources",
          HandoffDocument::dataSources,
          List.of(
              of("name", DataSource::name, "Enter the exact product name of the system."),
              of(
                  "kind",
                  DataSource::kind,
                  "Choose what it is, such as a database, a CSV export or a spreadsheet."),
              of(
                  "transferMode",
                  DataSource::transferMode,
                  "Choose how data arrives: by API, file upload or manual report."),
              of(
                  "format",
                  DataSource::format,
                  "Enter the format of an export, such as CSV in UTF-8."),
              of("grantor", DataSource::grantor, "Name who grants access to it."),
              of(
                      "serviceAccountCreator",
                      DataSource::serviceAccountCreator,
                      "Name who can create the service account for its API.")
                  .when(source -> source.transferMode() == TransferMode.API),
              of(
                  "sample",
                  DataSource::sample,
                  "Choose which data was given to look at: live, test, masked or none."),
              of(
                  "readiness",
                  DataSource::readiness,
                  "Choose how far it was looked at: unseen, sample received or checked."),
              of(
                  "sensitivity",
                  DataSource::sensitivity,
                  "Choose how sensitive it is, from public to special."),
              of(
                      "limits",
                      DataSource::limits,
                      "Enter the security and compliance limits on it, or confirm that there are"
                          + " none.")
                  .or(source -> Boolean.TRUE.equals(source.noLimitsConfirmed())),
              StatementMembers.status()));

  private static final RegisterMembers<Integration> INTEGRATIONS =
      new RegisterMembers<>(
          "integrations",
          HandoffDocument::integrations,
          List.of(
              of("system", Integration::system, "Enter the exact product name of the system."),
              of(
                  "direction",
                  Integration::direction,
                  "Choose which way data moves, seen from us: read, write or both."),
              of("format", Integration::format, "Enter the format of what moves, such as JSON."),
              of("accessOwner", Integration::accessOwner, "Name who owns access to it."),
              of(
                  "neededOn",
                  Integration::neededOn,
                  "Say whether they cannot start without it, or it can come later."),
              StatementMembers.status()));

  static final List<RegisterMembers<?>> REGISTERS =
      List.of(CUSTOMER_INPUTS, DATA_SOURCES, INTEGRATIONS);

  private SystemMembers() {}
}
