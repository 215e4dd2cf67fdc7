package toex.outcomes.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import toex.outcomes.organisation.OrganisationDirectory.Member;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** Reads which months and forces a file is said to be complete for. */
final class CoversText {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private CoversText() {}

    static Covers read(String months, String names, OrganisationService organisations, Instant now) {
        Period period = period(months);
        if (!period.isWholeMonths() || period.isAll()) {
            throw new Refusal(
                    "\"%s\" is not made of whole months. Write 2022-12, 2022-Q4, 2022 or 2022-10-01..2022-12-31."
                            .formatted(months));
        }
        if (!period.to().isBefore(LocalDate.ofInstant(now, LONDON))) {
            throw new Refusal(
                    "%s is not over. A file can be complete for months that are.".formatted(period.inWords()));
        }
        List<Member> members = organisations.directory().members(period);
        Set<OrganisationCode> forces = new LinkedHashSet<>();
        Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> forces.addAll(forces(name, members, organisations)));
        return new Covers(period, forces);
    }

    private static Period period(String months) {
        try {
            return Period.parse(months);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** Of a region all its forces in these months, of a force itself. */
    private static List<OrganisationCode> forces(String name, List<Member> members, OrganisationService organisations) {
        List<OrganisationCode> ofRegion = members.stream()
                .filter(member -> member.region().value().equalsIgnoreCase(name))
                .map(Member::force)
                .toList();
        if (!ofRegion.isEmpty()) {
            return ofRegion;
        }
        OrganisationCode force = organisations
                .organisationCode(name)
                .filter(code ->
                        members.stream().anyMatch(member -> member.force().equals(code)))
                .orElseThrow(() -> new Refusal(
                        "\"%s\" is no force of these months. Write ONS codes, such as W15000002, names, such as Gwent, or regions, such as SWROCU, with commas between them."
                                .formatted(name)));
        return List.of(force);
    }
}
