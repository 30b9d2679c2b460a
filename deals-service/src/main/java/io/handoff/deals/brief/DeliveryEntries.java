package io.handoff.deals.brief;

import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.NeededOn;
import io.handoff.contracts.document.PeakWindow;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SetupItem;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What delivery needs: systems, data, usage, security, setup and what the customer provides. */
final class DeliveryEntries {

  private final HandoffDocument document;
  private final Audience audience;

  DeliveryEntries(HandoffDocument document, Audience audience) {
    this.document = document;
    this.audience = audience;
  }

  /** Those without which they cannot start come first. */
  List<BriefEntry> integrations() {
    return entries(
        document.integrations(),
        Comparator.comparing(
            Integration::neededOn, Comparator.nullsLast(Comparator.naturalOrder())),
        this::entry);
  }

  private BriefEntry entry(String id, Integration integration) {
    return EntryDraft.titled(integration.system(), id)
        .stated(integration, audience)
        .says("Direction", Words.of(integration.direction()))
        .says("Needed", needed(integration.neededOn()))
        .says("What moves", integration.objects())
        .says("Format", integration.format())
        .says("How often", integration.rhythm())
        .says("Access", Words.name(integration.accessOwner()))
        .says("Mapping", integration.mapping())
        .says("Test with real data", integration.realDataTest())
        .says("When it fails", integration.failureHandling())
        .says("Phase", ScopeEntries.phase(document, integration.phase()))
        .detail("Documents", integration.apiDocs())
        .done();
  }

  private static @Nullable String needed(@Nullable NeededOn needed) {
    if (needed == null) {
      return null;
    }
    return needed == NeededOn.DAY_ONE ? "On day one" : "Later";
  }

  List<BriefEntry> dataSources() {
    return entries(document.dataSources(), null, this::entry);
  }

  private BriefEntry entry(String id, DataSource source) {
    String limits =
        Boolean.TRUE.equals(source.noLimitsConfirmed()) && Words.blank(source.limits())
            ? "None, confirmed"
            : source.limits();
    return EntryDraft.titled(source.name(), id)
        .stated(source, audience)
        .says("What it is", Words.joined(", ", Words.of(source.kind()), source.format()))
        .says("Arrives by", Words.of(source.transferMode()))
        .says(
            "Access",
            Words.joined(
                ", ",
                Words.name(source.grantor()),
                source.accessMethod(),
                Dates.optional(source.accessDate())))
        .says("Service account from", Words.name(source.serviceAccountCreator()))
        .says("Sample", Words.joined(", ", Words.of(source.sample()), Words.of(source.readiness())))
        .says("What is wrong with it", source.readinessNotes())
        .says("Limits", limits)
        .says("Sensitivity", Words.of(source.sensitivity()))
        .says("Path", path(source))
        .detail("Documents", source.apiDocs())
        .done();
  }

  private static @Nullable String path(DataSource source) {
    String sent = Words.blank(source.senders()) ? null : "sent by " + source.senders();
    String taken = Words.blank(source.receivers()) ? null : "received by " + source.receivers();
    String from = Words.blank(source.origin()) ? null : "from " + source.origin();
    String kept = Words.blank(source.store()) ? null : "kept in " + source.store();
    return Words.joined(", ", from, kept, sent, taken);
  }

  List<BriefEntry> load() {
    return entries(document.load(), null, this::entry);
  }

  private BriefEntry entry(String id, LoadEntry load) {
    String burst =
        load.burstSize() == null
            ? null
            : Words.joined(
                " within ",
                Words.amount(load.burstSize()),
                load.burstMinutes() == null
                    ? null
                    : Words.amount(load.burstMinutes()) + " minutes");
    return EntryDraft.titled(Words.joined(": ", Words.of(load.kind()), load.name()), id)
        .stated(load, audience)
        .says("Now", Words.amount(load.now()))
        .says("Month 1", Words.amount(load.month1()))
        .says("Month 12", Words.amount(load.month12()))
        .says("Normal week", Words.amount(load.normalWeek()))
        .says("Busiest hour", Words.amount(load.peakPerHour()))
        .says("Busiest action", load.busiestAction())
        .says("When", Words.joined("; ", load.window(), peak(load.peak())))
        .says("At once", burst)
        .says("Estimate", Boolean.TRUE.equals(load.estimate()) ? "Yes" : null)
        .done();
  }

  private static @Nullable String peak(@Nullable PeakWindow peak) {
    if (peak == null) {
      return null;
    }
    String days =
        peak.days().stream()
            .map((DayOfWeek day) -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining(", "));
    String from = peak.from() == null ? null : peak.from().toString();
    String to = peak.to() == null ? null : peak.to().toString();
    String zone = peak.zone() == null ? null : peak.zone().getId();
    return Words.joined(" ", days, Words.joined(" to ", from, to), zone);
  }

  /** Those that can block the launch come first. */
  List<BriefEntry> securityAsks() {
    return entries(
        document.securityAsks(),
        Comparator.comparing((SecurityAsk ask) -> !Boolean.TRUE.equals(ask.launchBlocking())),
        this::entry);
  }

  private BriefEntry entry(String id, SecurityAsk ask) {
    String blocks = Boolean.TRUE.equals(ask.launchBlocking()) ? " – can block the launch" : "";
    String wanted = ask.wanted() == null ? null : ask.wanted() ? "Yes" : "No";
    return EntryDraft.titled(Words.or(Words.of(ask.topic()), id) + blocks, id)
        .stated(ask, audience)
        .says("Wanted", wanted)
        .says("Detail", ask.detail())
        .says("Identity provider", ask.provider())
        .says("Logged", String.join(", ", ask.events()))
        .says("Read by", ask.readers())
        .says("Access on day one", String.join(", ", ask.roles()))
        .says("Needed on", Dates.optional(ask.neededOn()))
        .says(
            "Clearance",
            Words.joined(
                ", asked for on ", Words.of(ask.clearance()), Dates.optional(ask.startedOn())))
        .says("Takes", workingDays(ask.leadTimeDays()))
        .says("Approved by", Words.name(ask.approver()))
        .done();
  }

  /** What they expect in the first week comes first. */
  List<BriefEntry> setupItems() {
    return entries(
        document.setupItems(),
        Comparator.comparing((SetupItem item) -> !Boolean.TRUE.equals(item.firstWeek())),
        this::entry);
  }

  private BriefEntry entry(String id, SetupItem item) {
    return EntryDraft.titled(item.name(), id)
        .stated(item, audience)
        .says("Kind", Words.of(item.kind()))
        .says("Size", Words.of(item.size()))
        .says("Expected in week one", Boolean.TRUE.equals(item.firstWeek()) ? "Yes" : null)
        .says("Detail", item.detail())
        .done();
  }

  List<BriefEntry> customerInputs() {
    return entries(
        document.customerInputs(),
        Comparator.comparing(
            CustomerInput::dueDate, Comparator.nullsLast(Comparator.naturalOrder())),
        this::entry);
  }

  private BriefEntry entry(String id, CustomerInput input) {
    return EntryDraft.titled(input.name(), id)
        .stated(input, audience)
        .says("Kind", input.kind())
        .says("Provided by", Words.name(input.provider()))
        .says("Due", Dates.optional(input.dueDate()))
        .says("State", Words.of(input.state()))
        .says("Takes", workingDays(input.leadTimeDays()))
        .done();
  }

  static @Nullable String workingDays(@Nullable Integer days) {
    return days == null ? null : days == 1 ? "1 working day" : Words.amount(days) + " working days";
  }

  private static <T> List<BriefEntry> entries(
      Map<String, T> register,
      @Nullable Comparator<T> order,
      BiFunction<String, T, BriefEntry> entry) {
    return register.entrySet().stream()
        .sorted(order == null ? (one, other) -> 0 : Map.Entry.comparingByValue(order))
        .map(item -> entry.apply(item.getKey(), item.getValue()))
        .toList();
  }
}
