package toex.outcomes.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.organisation.data.RegisterQuery;
import toex.outcomes.organisation.data.RegisterRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;

/**
 * Keeps regions, forces and partners by date. Nothing is changed on a day for which there are records; every change is
 * written to the audit trail in the same transaction, and refused where somebody else was faster.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class OrganisationEditor {

    private final RegisterQuery query;
    private final RegisterRepository repository;
    private final RecordDays records;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    OrganisationEditor(
            RegisterQuery query,
            RegisterRepository repository,
            RecordDays records,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.query = query;
        this.repository = repository;
        this.records = records;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** Everybody on all days. */
    public Register register() {
        return query.register();
    }

    /**
     * Adds a region, force or partner.
     *
     * @throws Refusal where its code or name is taken
     */
    public void add(History added) {
        Register now = locked();
        add(now, added);
        record("organisation-added", added, "from " + Days.inWords(added.from()));
    }

    /**
     * Gives a force other names from that day on.
     *
     * @param seen the force as the administrator saw it
     * @param from null to put the present names right
     * @throws Refusal where somebody else changed it meanwhile, or a name is taken
     */
    public void rename(ForceHistory seen, ForceNames names, @Nullable LocalDate from) {
        change(seen, seen.renamed(from, names));
        record("force-renamed", seen, "%s, %s".formatted(names.name(), since(from)));
    }

    /** As for a force. */
    public void rename(PartnerHistory seen, String name, @Nullable LocalDate from) {
        change(seen, seen.renamed(from, name));
        record("partner-renamed", seen, "%s, %s".formatted(name, since(from)));
    }

    /** As for a force; a region also has a unit, and a point on the map. */
    public void rename(RegionHistory seen, RegionDetails details, @Nullable LocalDate from) {
        change(seen, seen.changed(from, details));
        record("region-changed", seen, "%s, %s".formatted(details, since(from)));
    }

    /**
     * Moves a force to another region from that day on.
     *
     * @throws Refusal where it has records from that day on, which were counted in the region before
     */
    public void move(ForceHistory seen, RegionCode to, LocalDate from) {
        if (seen.regions().on(from).filter(to::equals).isPresent()) {
            throw new Refusal("%s belongs to that region already. Choose another one.".formatted(seen.name()));
        }
        change(seen, seen.moved(from, to));
        record("force-moved", seen, "to %s from %s".formatted(to, Days.inWords(from)));
    }

    /**
     * Merges forces into a new one, which begins when they end.
     *
     * @param seen two or more, as the administrator saw them
     * @throws Refusal where one of them has records of the new force's days
     */
    public void merge(List<ForceHistory> seen, ForceHistory merged) {
        if (seen.stream().distinct().count() < 2) {
            throw new Refusal("Choose at least two forces to merge.");
        }
        Register now = locked();
        for (ForceHistory force : seen) {
            unchanged(now, force);
            apply(now, force, force.merged(merged.from(), merged.force()));
        }
        add(query.register(), merged);
        String from = "into %s from %s".formatted(merged.code(), Days.inWords(merged.from()));
        seen.forEach(force -> record("force-merged", force, from));
        record("organisation-added", merged, "by merger from " + Days.inWords(merged.from()));
    }

    /**
     * Ends a region, force or partner.
     *
     * @throws Refusal where it has records after that day, or a region has forces then
     */
    public void end(History seen, LocalDate last) {
        change(seen, seen.ended(last));
        record("organisation-ended", seen, "last day " + Days.inWords(last));
    }

    /**
     * Takes the latest change back: an end, a name, a move; where there is none, the organisation as a whole. A force that
     * came from a merger gives way to those that were merged.
     *
     * @throws Refusal where there are records of the days that would change
     */
    public void takeBack(History seen) {
        Register now = locked();
        unchanged(now, seen);
        if (seen instanceof ForceHistory force && force.successor() != null) {
            throw new Refusal("%s was merged into %s. Take that force back, and the merger with it."
                    .formatted(force.name(), force.successor()));
        }
        Optional<? extends History> left = seen.withoutLatestChange();
        left.ifPresentOrElse(history -> apply(now, seen, history), () -> remove(now, seen));
        record("organisation-change-taken-back", seen, left.isPresent() ? "" : "removed");
    }

    private Register locked() {
        repository.lock();
        return query.register();
    }

    private void change(History seen, History wanted) {
        Register now = locked();
        unchanged(now, seen);
        apply(now, seen, wanted);
    }

    private void apply(Register now, History seen, History wanted) {
        wanted.firstDifference(seen).ifPresent(day -> withoutRecordsFrom(day, seen));
        now.check(wanted);
        repository.save(wanted);
    }

    private void add(Register now, History added) {
        now.find(added.code()).ifPresent(other -> {
            throw new Refusal("%s is the code of %s. Give another code.".formatted(other.code(), other.name()));
        });
        now.check(added);
        repository.save(added);
    }

    private void remove(Register now, History seen) {
        withoutRecordsFrom(seen.from(), seen);
        if (seen instanceof RegionHistory region
                && !now.members(region.region(), Period.ALL).isEmpty()) {
            throw new Refusal("%s has or had forces, so it can't be removed. End it instead.".formatted(region.name()));
        }
        repository.remove(seen);
        now.predecessors(seen.code())
                .forEach(force -> force.withoutLatestChange().ifPresent(repository::save));
    }

    private void withoutRecordsFrom(LocalDate day, History history) {
        records.latest(new OrganisationCode(history.code()))
                .filter(latest -> !latest.isBefore(day))
                .ifPresent(latest -> {
                    throw new Refusal(
                            "%s has records from %s on, the latest of %s, and they stay where they were counted. Choose a day after it, or have their import undone and loaded again after the change."
                                    .formatted(history.name(), Days.inWords(day), Days.inWords(latest)));
                });
    }

    private static void unchanged(Register now, History seen) {
        if (now.find(seen.code()).filter(seen::equals).isEmpty()) {
            throw new Refusal("Somebody else has changed %s since you opened it. Open it again to see what it is now."
                    .formatted(seen.name()));
        }
    }

    private void record(String kind, History history, String detail) {
        events.publishEvent(
                new AuditEvent(signedIn.nameOr("system"), kind, history.code() + " " + history.name(), detail));
    }

    private static String since(@Nullable LocalDate from) {
        return from == null ? "put right" : "from " + Days.inWords(from);
    }
}
