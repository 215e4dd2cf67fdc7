package toex.outcomes.dataimport;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import toex.outcomes.performance.Amendment;
import toex.outcomes.performance.Differences;

/** The checking report as the command prints it: what was counted to one side, reasons to the other. */
final class ReportText {

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    private final PrintStream out;
    private final PrintStream reasons;

    ReportText(PrintStream out, PrintStream reasons) {
        this.out = out;
        this.reasons = reasons;
    }

    /** Answers the exit code. */
    int checked(CheckingReport report, Path rejected) {
        print(report);
        if (report.isSound()) {
            out.println("result sound: nothing was loaded, because this was a dry run");
            return DONE;
        }
        return refused(report, rejected);
    }

    /** Answers the exit code. */
    int imported(Imported imported, Path rejected) {
        print(imported.report());
        return switch (imported.state()) {
            case LOADED -> done("result loaded");
            case UNCHANGED -> done("result unchanged: every row was there already");
            default -> refused(imported.report(), rejected);
        };
    }

    private int done(String sentence) {
        out.println(sentence);
        return DONE;
    }

    private int refused(CheckingReport report, Path rejected) {
        out.println("result refused: nothing was loaded");
        report.reasons().stream()
                .limit(20)
                .forEach(reason -> reasons.printf(
                        "line %d, %s \"%s\": %s%n",
                        reason.line(),
                        reason.column().isEmpty() ? "the row" : reason.column(),
                        reason.value(),
                        reason.right()));
        reasons.printf(
                "Rejected rows: %,d of %,d, so nothing was loaded. All reasons are in %s; put the file right and import it again.%n",
                report.rejected(), report.read(), rejected);
        return REFUSED;
    }

    private void print(CheckingReport report) {
        Differences differences = report.differences();
        out.println("file " + report.fileName());
        out.println("sha256 " + report.sha256());
        out.println("format " + report.format().code());
        out.println("read " + report.read());
        out.println("new " + differences.added());
        out.println("amended " + differences.amended());
        out.println("unchanged " + differences.unchanged());
        out.println("repeated " + differences.repeats().count());
        out.println("rejected " + report.rejected());
        differences.amendments().forEach(amendment -> out.println("amendment " + words(amendment)));
        Warnings.of(report).forEach(warning -> out.println("warning " + warning));
    }

    private static String words(Amendment amendment) {
        return "line %d, %s: %s"
                .formatted(
                        amendment.line(),
                        amendment.reference(),
                        amendment.changes().stream()
                                .map(change -> "%s \"%s\" becomes \"%s\""
                                        .formatted(change.column(), change.before(), change.after()))
                                .collect(Collectors.joining(", ")));
    }
}
