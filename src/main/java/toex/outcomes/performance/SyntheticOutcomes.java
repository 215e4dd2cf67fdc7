package toex.outcomes.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/**
 * Invented records from January 2021 to January 2023 that add up to the totals the programme has published: a small pilot
 * year in three regions, then every region, rising. The same regions give the same records on every machine.
 */
final class SyntheticOutcomes {

    private static final long SEED = 20_230_131;
    private static final YearMonth FIRST = YearMonth.of(2021, 1);
    private static final int MONTHS = 25;
    private static final int PILOT_MONTHS = 12;

    private static final Map<String, Double> PILOT = Map.of("EMSOU", 10.0, "ERSOU", 8.5, "ROCUWM", 11.0);
    private static final Map<String, Double> NATIONAL = Map.of(
            "ROCUWM", 15.0, "NWROCU", 15.0, "EMSOU", 13.0, "YHROCU", 12.0, "ERSOU", 11.0, "SEROCU", 7.5, "SWROCU", 6.5,
            "LONDON", 6.5, "NEROCU", 6.0, "TARIAN", 5.0);
    private static final Map<String, Double> LARGE_FORCES =
            Map.of("E23000001", 8.0, "E23000005", 3.0, "E23000010", 3.0, "E23000014", 3.0, "E23000029", 2.0);
    private static final List<String> PARTNERS = List.of("NCA", "BTP", "BORDER-FORCE", "GLAA");

    private final Random random = new Random(SEED);
    private final Map<String, Region> regions;
    private final List<OutcomeRecord> records = new ArrayList<>();

    SyntheticOutcomes(List<Region> regions) {
        this.regions = regions.stream()
                .collect(Collectors.toMap(region -> region.code().value(), region -> region));
    }

    List<OutcomeRecord> records() {
        add(OutcomeKind.OCG_IDENTIFIED, "OCG", 21);
        add(OutcomeKind.PRIORITY_INDIVIDUAL_IDENTIFIED, "PRI", 15);
        add(OutcomeKind.DISRUPTION, "DIS", 299);
        add(OutcomeKind.SAFEGUARDING_REFERRAL, "REF", 432);
        add(OutcomeKind.SUPPORTED_JOB, "JOB", 406);
        return List.copyOf(records);
    }

    private void add(OutcomeKind kind, String prefix, int total) {
        List<Integer> quantities = quantities(kind, total);
        List<LocalDate> dates =
                quantities.stream().map(quantity -> date()).sorted().toList();
        for (int i = 0; i < dates.size(); i++) {
            records.add(record(kind, "DEMO-%s-%04d".formatted(prefix, i + 1), dates.get(i), quantities.get(i)));
        }
    }

    /** Parts that add up to the total: always 1, except that some referrals are made for several people at once. */
    private List<Integer> quantities(OutcomeKind kind, int total) {
        Odds<Integer> together = new Odds<Integer>().with(1, 1);
        if (kind == OutcomeKind.SAFEGUARDING_REFERRAL) {
            together.with(2, 0.3).with(3, 0.15).with(4, 0.05).with(6, 0.03);
        }
        List<Integer> parts = new ArrayList<>();
        for (int left = total; left > 0; left -= parts.getLast()) {
            parts.add(Math.min(left, together.draw(random)));
        }
        return parts;
    }

    private OutcomeRecord record(OutcomeKind kind, String reference, LocalDate date, int quantity) {
        Place place = place(date);
        return new OutcomeRecord(
                reference,
                kind,
                date,
                place.organisation(),
                place.region(),
                threats(place.region()).draw(random),
                strands(kind).draw(random),
                kind == OutcomeKind.DISRUPTION ? levels().draw(random) : "",
                quantity,
                random.nextInt(100) < 55 ? "" : "DEMO-OP-%02d".formatted(1 + random.nextInt(60)));
    }

    /** A weekday; few in the pilot year, more and more from 2022, fewer in August and December. */
    private LocalDate date() {
        Odds<YearMonth> months = new Odds<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            double level = i < PILOT_MONTHS ? 0.25 + 0.035 * i : 0.85 + 0.075 * (i - PILOT_MONTHS);
            boolean quiet = month.getMonthValue() == 8 || month.getMonthValue() == 12;
            months.with(month, quiet ? level * 0.75 : level);
        }
        YearMonth month = months.draw(random);
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.getDayOfMonth() > 1 ? day.minusDays(1) : day.plusDays(2);
            case SUNDAY -> day.getDayOfMonth() > 2 ? day.minusDays(2) : day.plusDays(1);
            default -> day;
        };
    }

    private record Place(
            OrganisationCode organisation, @Nullable RegionCode region) {}

    private Place place(LocalDate date) {
        if (random.nextInt(100) < 2) {
            return new Place(new OrganisationCode(PARTNERS.get(random.nextInt(PARTNERS.size()))), null);
        }
        Region region = region(date);
        Odds<Force> forces = new Odds<>();
        region.forces().stream()
                .sorted(Comparator.comparing(force -> force.code().value()))
                .forEach(force -> forces.with(
                        force, LARGE_FORCES.getOrDefault(force.code().value(), 1.0)));
        return new Place(forces.draw(random).code(), region.code());
    }

    private Region region(LocalDate date) {
        boolean pilot = date.getYear() == 2021;
        Odds<Region> odds = new Odds<>();
        regions.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            double national = NATIONAL.getOrDefault(entry.getKey(), 5.0);
            odds.with(entry.getValue(), pilot ? PILOT.getOrDefault(entry.getKey(), national / 50) : national);
        });
        return odds.draw(random);
    }

    /** The mix differs between regions; a few records have no threat type. */
    private static Odds<String> threats(@Nullable RegionCode region) {
        int shift = region == null ? 0 : Math.floorMod(region.value().hashCode(), 5);
        return new Odds<String>()
                .with("county-lines", 28 + 3 * shift)
                .with("modern-slavery", 29 - 2 * shift)
                .with("child-sexual-exploitation", 22 - shift)
                .with("organised-immigration-crime", 6 + shift)
                .with("sexual-extortion", 5)
                .with("fraud", 4)
                .with("", 3);
    }

    private static Odds<String> strands(OutcomeKind kind) {
        Odds<String> strands = new Odds<String>().with("", 5);
        return switch (kind) {
            case OCG_IDENTIFIED, PRIORITY_INDIVIDUAL_IDENTIFIED ->
                strands.with("pursue", 80).with("prevent", 10).with("prepare", 5);
            case DISRUPTION, SUPPORTED_JOB ->
                strands.with("pursue", 55)
                        .with("prevent", 12)
                        .with("protect", 20)
                        .with("prepare", 8);
            case SAFEGUARDING_REFERRAL ->
                strands.with("pursue", 4)
                        .with("prevent", 18)
                        .with("protect", 68)
                        .with("prepare", 5);
        };
    }

    private static Odds<String> levels() {
        return new Odds<String>()
                .with("major", 14)
                .with("moderate", 37)
                .with("minor", 43)
                .with("none", 3)
                .with("negative", 1)
                .with("", 2);
    }
}
