package io.handoff.deals.crm;

import io.handoff.deals.deal.DealStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to read the export of a CRM.
 *
 * @param source what the deals say they come from, such as HubSpot
 * @param columns which column says what
 * @param stages what each stage of the CRM is here
 * @param dateFormats how dates are written, such as d.M.yyyy; the first that fits is taken
 * @param decimals how amounts are written
 * @param currency of amounts that come without one
 */
public record ColumnMapping(
    @NotBlank @Size(max = 200) String source,
    @NotNull @Valid Columns columns,
    @NotEmpty @Size(max = 200) Map<@NotBlank @Size(max = 200) String, @NotNull DealStage> stages,
    @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 40) String> dateFormats,
    @NotNull Decimals decimals,
    @Pattern(regexp = "[A-Z]{3}", message = "use a code of three capitals, such as EUR")
        @Nullable String currency) {

  /** The same, with a currency for amounts that come without one. */
  ColumnMapping in(@Nullable String given) {
    return given == null
        ? this
        : new ColumnMapping(source, columns, stages, dateFormats, decimals, given);
  }

  /**
   * Headers by what they say, in upper or lower case; of several the first that is in the file.
   *
   * @param dealId id of the deal in the CRM
   * @param name what the deal is
   * @param customer who buys
   * @param stage how far it has come
   * @param closeDate the day it is expected to be signed
   * @param amount what it is worth
   * @param currency of that amount
   * @param owner name or address of the salesperson
   * @param ownerEmail address of the salesperson
   */
  public record Columns(
      @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 200) String> dealId,
      @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 200) String> name,
      @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 200) String> customer,
      @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 200) String> stage,
      @Size(max = 10) List<@NotBlank @Size(max = 200) String> closeDate,
      @Size(max = 10) List<@NotBlank @Size(max = 200) String> amount,
      @Size(max = 10) List<@NotBlank @Size(max = 200) String> currency,
      @Size(max = 10) List<@NotBlank @Size(max = 200) String> owner,
      @Size(max = 10) List<@NotBlank @Size(max = 200) String> ownerEmail) {

    /** A column that is not named is not read. */
    public Columns {
      closeDate = Objects.requireNonNullElse(closeDate, List.of());
      amount = Objects.requireNonNullElse(amount, List.of());
      currency = Objects.requireNonNullElse(currency, List.of());
      owner = Objects.requireNonNullElse(owner, List.of());
      ownerEmail = Objects.requireNonNullElse(ownerEmail, List.of());
    }

    List<String> of(Cell cell) {
      return switch (cell) {
        case DEAL_ID -> dealId;
        case NAME -> name;
        case CUSTOMER -> customer;
        case STAGE -> stage;
        case CLOSE_DATE -> closeDate;
        case AMOUNT -> amount;
        case CURRENCY -> currency;
        case OWNER -> owner;
        case OWNER_EMAIL -> ownerEmail;
      };
    }
  }
}
