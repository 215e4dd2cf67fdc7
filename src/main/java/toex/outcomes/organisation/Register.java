package toex.outcomes.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;

/**
 * Everybody on all days, each by name.
 *
 * @param regions with what they are called
 * @param forces with their names and the regions that they belong to
 * @param partners with their names
 */
public record Register(List<RegionHistory> regions, List<ForceHistory> forces, List<PartnerHistory> partners) {

    public Register {
        regions = List.copyOf(regions);
        forces = List.copyOf(forces);
        partners = List.copyOf(partners);
    }

    /** The one with the code, whatever its kind and its case. */
    public Optional<History> find(String code) {
        return all().filter(history -> history.code().equalsIgnoreCase(code)).findFirst();
    }

    /** The forces that belong to the region on at least one day of the period. */
    public List<ForceHistory> members(RegionCode region, Period period) {
        return forces.stream()
                .filter(force -> force.regions().spans().stream()
                        .anyMatch(span ->
                                span.value().equals(region) && span.valid().overlaps(period)))
                .toList();
    }

    /** The forces that were merged into the one with that code. */
    public List<ForceHistory> predecessors(String code) {
        return forces.stream()
                .filter(force ->
                        force.successor() != null && force.successor().value().equals(code))
                .toList();
    }

    /**
     * Refuses a history that does not fit in beside all others.
     *
     * @throws Refusal where somebody else has one of its names on one of its days, or a region is not there
     */
    void check(History wanted) {
        all().filter(other -> !other.code().equalsIgnoreCase(wanted.code())).forEach(other -> distinct(wanted, other));
        switch (wanted) {
            case ForceHistory force -> force.regions().spans().forEach(span -> exists(force, span));
            case RegionHistory region -> keepsItsForces(region);
            case PartnerHistory partner -> {}
        }
    }

    private void exists(ForceHistory force, Timeline.Span<RegionCode> span) {
        RegionHistory region = regions.stream()
                .filter(candidate -> candidate.region().equals(span.value()))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no region %s. Choose another one.".formatted(span.value())));
        if (region.from().isAfter(span.valid().from())
                || region.to().isBefore(span.valid().to())) {
            throw new Refusal("%s would belong to %s %s, but that region exists %s. Choose another region or day."
                    .formatted(force.name(), region.name(), words(span.valid()), words(period(region))));
        }
    }

    private void keepsItsForces(RegionHistory region) {
        forces.stream()
                .flatMap(force -> force.regions().spans().stream()
                        .filter(span -> span.value().equals(region.region()))
                        .filter(span -> span.valid().from().isBefore(region.from())
                                || span.valid().to().isAfter(region.to()))
                        .map(span -> force))
                .findFirst()
                .ifPresent(force -> {
                    throw new Refusal(
                            "%s belongs to %s on days on which that region would not exist. Move or end it first."
                                    .formatted(force.name(), region.name()));
                });
    }

    private static void distinct(History wanted, History other) {
        for (Timeline.Span<?> own : wanted.names().spans()) {
            for (Timeline.Span<?> theirs : other.names().spans()) {
                if (own.valid().overlaps(theirs.valid())) {
                    called(own.value())
                            .filter(name -> called(theirs.value()).anyMatch(name::equalsIgnoreCase))
                            .findFirst()
                            .ifPresent(name -> {
                                throw taken(wanted, other, name);
                            });
                }
            }
        }
    }

    private static Refusal taken(History wanted, History other, String name) {
        return new Refusal("\"%s\" is the name of %s %s. Choose another name for %s, so that files tell them apart."
                .formatted(name, other.code(), words(period(other)), wanted.code()));
    }

    /** Regions are named apart from forces: West Midlands is both. */
    private static Stream<String> called(Object names) {
        return switch (names) {
            case ForceNames force -> Stream.of(force.name(), force.shortName());
            case RegionDetails region -> Stream.of("region " + region.name());
            default -> Stream.of(String.valueOf(names));
        };
    }

    private Stream<History> all() {
        Function<List<? extends History>, Stream<? extends History>> each = List::stream;
        return Stream.of(regions, forces, partners).flatMap(each);
    }

    private static Period period(History history) {
        return new Period(history.from(), history.to());
    }

    private static String words(Period period) {
        boolean always = period.from().equals(Timeline.BEGINNING);
        boolean open = period.to().equals(Timeline.OPEN);
        if (open) {
            return always ? "on all days" : "from " + Days.inWords(period.from());
        }
        String until = "until " + Days.inWords(period.to());
        return always ? until : "from " + Days.inWords(period.from()) + " " + until;
    }
}
