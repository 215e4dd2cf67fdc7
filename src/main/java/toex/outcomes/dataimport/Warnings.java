package toex.outcomes.dataimport;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import toex.outcomes.performance.Differences;
import toex.outcomes.performance.Jump;

/** What in a sound file deserves a second look, in sentences. */
final class Warnings {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int NAMED = 10;

    private Warnings() {}

    static List<String> of(CheckingReport report) {
        List<String> warnings = new ArrayList<>();
        if (!report.absentForces().isEmpty()) {
            warnings.add(absent(report.absentForces()));
        }
        report.differences().jumps().forEach(jump -> warnings.add(sentence(jump)));
        if (report.differences().repeats().count() > 0) {
            warnings.add(sentence(report.differences().repeats()));
        }
        return warnings;
    }

    private static String absent(List<String> forces) {
        return "No record of %s%s in this file."
                .formatted(
                        forces.stream().limit(NAMED).collect(Collectors.joining(", ")),
                        forces.size() > NAMED ? " and %d other forces".formatted(forces.size() - NAMED) : "");
    }

    private static String sentence(Jump jump) {
        return "%s in %s: %,d, against %,.0f a month in the three months before."
                .formatted(jump.kind().code(), MONTH.format(jump.month()), jump.quantity(), jump.usual());
    }

    private static String sentence(Differences.Repeats repeats) {
        String lines = repeats.first().stream()
                .limit(NAMED)
                .map(repeat -> "line %d as line %d".formatted(repeat.line(), repeat.earlierLine()))
                .collect(Collectors.joining(", "));
        return "%,d %s in the file more than once and count once: %s%s."
                .formatted(
                        repeats.count(),
                        repeats.count() == 1 ? "row stands" : "rows stand",
                        lines,
                        repeats.count() > NAMED ? " and others" : "");
    }
}
