package toex.outcomes.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.StoryImage;
import toex.outcomes.evaluation.Benefit;
import toex.outcomes.evaluation.Impact;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Unit;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Headline;
import toex.outcomes.programme.ProcessStep;
import toex.outcomes.programme.TimelineEntry;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** A snapshot that was never in a database, in which everything can be replaced. */
final class SampleSnapshot {

    static final Instant LOADED = Instant.parse("2023-02-14T09:00:00Z");
    private static final Period COVERAGE = Period.months(YearMonth.of(2021, 1), YearMonth.of(2023, 1));
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Source PUBLISHED = new Source.Published(
            "Independent economic evaluation", "Crest Advisory", LocalDate.of(2023, 1, 1), "January 2023", "");
    private static final List<String> THREATS = List.of(
            "Child sexual abuse and exploitation",
            "Modern slavery and human trafficking",
            "County lines and criminal exploitation",
            "Organised immigration crime",
            "Financially motivated sexual extortion",
            "Fraud",
            "Not recorded");
    private static final List<String> STRANDS = List.of("Pursue", "Prevent", "Protect", "Prepare", "Not recorded");
    private static final String STORY = """
            ## The threat

            Behind the abuse stood not one group but a network of gangs, who were exploiting **vulnerable** children.

            ## What was done

            The programme did two things side by side:

            - it identified the individuals who were at risk, so that they could be protected
            - it supported the prosecution of the offenders

            ## What it changed

            Sexual Risk Orders were secured against several of the perpetrators. An order of this kind limits what a
            person may do, and so it protects children beyond the case that led to it.
            """;

    List<CaseStudy> caseStudies = List.of(
            story("Operation Miyo", "Child sexual abuse and exploitation", "Sexual Risk Orders secured"),
            story("Operation Booker", "Modern slavery and human trafficking", "7 arrests"),
            story("Operation Alsatian", "County lines and criminal exploitation", "1 threat to life managed"));
    List<StoryImage> pictures = List.of();
    List<Quotation> quotations = List.of(
            new Quotation(1, "We received a **platinum service** from the TOEX team", "West Yorkshire", null),
            new Quotation(
                    2,
                    "There were ongoing intel refreshes that made **a massive difference** to the development & enforcement",
                    "ERSOU",
                    null),
            new Quotation(
                    3,
                    "The staff from TOEX were always helpful and professional. The products supplied to us as an "
                            + "investigation team were excellent and provided key lines of enquiries. Their expertise and "
                            + "capabilities greatly assisted the entire investigation.",
                    "Gwent",
                    null));
    Optional<Benefit> benefit = Optional.of(new Benefit(
            published("benefit-total", "a year of social and economic cost uncovered", Unit.POUNDS_A_YEAR, "156300000"),
            published("benefit-cashable", "a year of it cashable", Unit.POUNDS_A_YEAR, "30800000")));
    boolean empty;
    boolean demonstration = true;

    Snapshot snapshot() {
        List<Region> regions = regions();
        List<FigureTable> tables = new ArrayList<>();
        List<Headline> headlines = new ArrayList<>();
        for (Measure measure : measures()) {
            List<FigureTable> broken = tables(measure, regions);
            tables.addAll(broken);
            headlines.add(new Headline(broken.getFirst().total(), broken.getFirst(), Optional.empty()));
        }
        return new Snapshot(
                empty ? new Scope(Period.parse("2015"), null) : Scope.ALL,
                demonstration,
                COVERAGE,
                Optional.of(LOADED),
                benefit,
                benefit.isEmpty() ? List.of() : impacts(),
                headlines,
                List.of(),
                tables,
                tables.stream()
                        .filter(table -> table.dimension() == Dimension.REGION)
                        .filter(table -> table.measure().code().value().equals("disruption"))
                        .findFirst(),
                caseStudies,
                quotations,
                regions,
                Optional.empty(),
                steps(),
                timeline(),
                null,
                pictures);
    }

    private List<FigureTable> tables(Measure measure, List<Region> regions) {
        List<Group> months = IntStream.range(0, 25)
                .mapToObj(i -> YearMonth.of(2021, 1).plusMonths(i))
                .map(month -> new Group(month.toString(), MONTH.format(month)))
                .toList();
        List<Group> places = regions.stream()
                .map(region -> new Group(region.code().value(), region.name()))
                .toList();
        return List.of(
                table(measure, Dimension.MONTH, months),
                table(measure, Dimension.REGION, places),
                table(measure, Dimension.THREAT, named(THREATS)),
                table(measure, Dimension.STRAND, named(STRANDS)));
    }

    private FigureTable table(Measure measure, Dimension by, List<Group> groups) {
        Random random = new Random(measure.code().value().hashCode() + by.ordinal());
        List<Figure> rows = new ArrayList<>();
        long total = 0;
        for (Group group : empty ? List.<Group>of() : groups) {
            long value = 1 + random.nextInt(30);
            total += value;
            rows.add(counted(measure, group, value));
        }
        return new FigureTable(measure, by, Scope.ALL, rows, counted(measure, null, total));
    }

    private static List<Group> named(List<String> labels) {
        return labels.stream()
                .map(label -> new Group(label.toLowerCase(Locale.UK).replace(' ', '-'), label))
                .toList();
    }

    static Figure counted(Measure measure, @Nullable Group group, long value) {
        Source source = new Source.Records(
                value, List.of(new Source.ImportReference(1, "outcomes.csv", "ab".repeat(32), LOADED)), LOADED);
        return Figure.shown(measure, Scope.ALL, group, BigDecimal.valueOf(value), source);
    }

    private static List<Measure> measures() {
        return List.of(
                measure("ocg-identified", "organised crime groups identified", "organised crime groups"),
                measure("priority-individual-identified", "priority individuals identified", "priority individuals"),
                measure("disruption", "serious and organised crime disruptions recorded", "disruptions"),
                measure("safeguarding-referral", "safeguarding referrals completed", "safeguarding referrals"),
                measure("supported-job", "supported jobs", "supported jobs"));
    }

    private static Measure measure(String code, String name, String shortName) {
        return new Measure(
                new MeasureCode(code),
                name,
                shortName,
                "Records of this kind, each counted once, on the day on which it was recorded.",
                Unit.COUNT,
                "Never to be added up with other counts.");
    }

    static Figure published(String code, String name, Unit unit, String value) {
        Measure measure = new Measure(new MeasureCode(code), name, "As the evaluation has it.", unit, "");
        return Figure.shown(measure, Scope.ALL, null, new BigDecimal(value), PUBLISHED);
    }

    private static List<Impact> impacts() {
        return List.of(
                new Impact(
                        "Identify and score the threat",
                        published("identify-speed", "faster to identify and score a threat", Unit.TIMES, "1.80"),
                        published("identify-time", "saved to date", Unit.DAYS, "341"),
                        published("identify-money", "saved a year", Unit.POUNDS_A_YEAR, "1270000"),
                        published("identify-unit", "saved for each threat", Unit.POUNDS, "43938")),
                new Impact(
                        "Reach the agency's top 10 threats",
                        published("top-speed", "faster to reach the agency's top 10 threats", Unit.TIMES, "1.68"),
                        published("top-time", "saved for each member of staff a year", Unit.DAYS, "25"),
                        published("top-money", "saved a year", Unit.POUNDS_A_YEAR, "585000"),
                        null),
                new Impact(
                        "Achieve a significant disruption",
                        published("disruption-speed", "faster to achieve a significant disruption", Unit.TIMES, "1.28"),
                        published("disruption-time", "sooner on average", Unit.DAYS, "309"),
                        published(
                                "disruption-money",
                                "a year for each operation disrupted",
                                Unit.POUNDS_A_YEAR,
                                "7300000"),
                        null));
    }

    private static List<Region> regions() {
        return List.of(
                region("EMSOU", "East Midlands", -0.95, 52.88, "E23000018", "E23000019", "E23000020"),
                region("ERSOU", "Eastern", 0.60, 52.30, "E23000023", "E23000024"),
                region("LONDON", "London", -0.12, 51.50, "E23000001"),
                region("NEROCU", "North East", -1.95, 55.00, "E23000007", "E23000008"),
                region("NWROCU", "North West", -2.60, 53.88, "E23000002", "E23000003"),
                region("SEROCU", "South East", -1.00, 51.32, "E23000029"),
                region("TARIAN", "Southern Wales", -3.65, 51.90, "W15000002"),
                region("YHROCU", "Yorkshire and the Humber", -1.20, 53.90, "E23000009", "E23000010"));
    }

    private static Region region(String code, String name, double longitude, double latitude, String... forces) {
        List<Force> members = new ArrayList<>();
        for (String force : forces) {
            members.add(new Force(new OrganisationCode(force), "Police of " + force, "Force " + force));
        }
        String unit = code.equals("LONDON") ? "" : code;
        return new Region(new RegionCode(code), name, unit, longitude, latitude, members);
    }

    private static CaseStudy story(String title, String threat, String outcome) {
        return new CaseStudy(
                title.toLowerCase(Locale.UK).replace(' ', '-'),
                title,
                "Gangs working as a network were exploiting vulnerable children. The children at risk were "
                        + "identified, and several perpetrators are now held to orders.",
                STORY,
                threat,
                outcome,
                null,
                Marking.OFFICIAL);
    }

    private static List<ProcessStep> steps() {
        return List.of(
                new ProcessStep(
                        1,
                        "Gateway",
                        "A request for support comes in through the ROCU Gateway, where it is triaged and prioritised."),
                new ProcessStep(
                        2,
                        "Terms",
                        "Early talks with the senior investigating officer (SIO) or lead responsible officer (LRO) fit the "
                                + "work to the investigation's strategy and agree its terms of reference."),
                new ProcessStep(
                        3, "Map", "The threat is mapped and recorded, with tactical advice on opportunities upstream."),
                new ProcessStep(4, "Research", "Data science makes the research efficient."),
                new ProcessStep(
                        5,
                        "Deliver",
                        "Analytical products arrive on time, with evidence-based 4P recommendations: Pursue, Prevent, "
                                + "Protect, Prepare."));
    }

    private static List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry("2020", "Concept", "The programme is conceived."),
                new TimelineEntry("2021", "Pilot year", "Three units take part: EMSOU, ERSOU and ROCUWM."),
                new TimelineEntry(
                        "2022", "National implementation", "The programme is put in place across the country."),
                new TimelineEntry(
                        "2023", "Regional teams on board", "All regional teams are fully part of the programme."),
                new TimelineEntry(
                        "2023+", "Technical capabilities", "Regional teams get access to the technical capabilities."));
    }
}
