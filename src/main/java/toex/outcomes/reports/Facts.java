package toex.outcomes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Source;
import toex.outcomes.organisation.Region;

/** What a snapshot is about, in the words in which reports say it. */
record Facts(Snapshot snapshot) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    String period() {
        return snapshot.period().inWords();
    }

    /** Within a sentence: "all regions", "East Midlands". */
    String region() {
        return snapshot.region().map(Region::name).orElse(Wording.of("all-regions"));
    }

    /** "January 2021 to January 2023 · All regions". */
    String scope() {
        return Wording.of("scope", capital(period()), capital(region()));
    }

    /** At the bottom of each page. */
    String foot() {
        return snapshot.asOf().isEmpty() ? Wording.of("foot.empty") : Wording.of("foot", asOf());
    }

    /** The day of the records' last change. */
    String asOf() {
        return snapshot.asOf().map(Facts::day).orElse(Wording.of("no-records"));
    }

    /** The period of one figure: of a published one, that of its document. */
    String period(Figure figure) {
        return switch (figure.source()) {
            case Source.Published published -> Wording.of("period.published", published.publishedInWords());
            case Source.Records _, Source.Protected _, Source.Answered _ ->
                figure.scope().period().isAll()
                        ? snapshot.coverage().inWords()
                        : figure.scope().period().inWords();
        };
    }

    /** Whom one figure is about: the published ones are national. */
    String about(Figure figure) {
        return figure.source() instanceof Source.Published ? Wording.of("national") : region();
    }

    static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, SnapshotService.LONDON));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
