package toex.outcomes.dataimport;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import toex.outcomes.organisation.Organisation;
import toex.outcomes.organisation.OrganisationDirectory;
import toex.outcomes.organisation.Sought;
import toex.outcomes.shared.Period;

/** Finds the force or partner that a row names, as it was on the row's date. */
final class Organisations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final OrganisationDirectory directory;

    Organisations(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /**
     * Null, with the reason in the cells, where there was none.
     *
     * @param date null where the row has none that can be read: then the name alone is checked
     */
    @Nullable
    Organisation on(Cells cells, @Nullable LocalDate date) {
        String text = cells.text("force");
        if (text.isEmpty()) {
            cells.reject("force", "", "The force's ONS code or name, or a partner organisation's.");
            return null;
        }
        if (date == null) {
            return directory.knows(text) ? null : rejected(cells, text, unknown(text));
        }
        return switch (directory.find(text, date)) {
            case Sought.Found(Organisation organisation) -> organisation;
            case Sought.Unknown() -> rejected(cells, text, unknown(text));
            case Sought.NotOnThatDay(String name, Period existed, String successor) ->
                rejected(
                        cells,
                        text,
                        "The force or partner of that date: %s%s."
                                .formatted(
                                        days(name, existed),
                                        successor == null ? "" : "; then it was merged into " + successor));
            case Sought.WithoutRegion(String name) ->
                rejected(cells, text, "A member of a region on that date; %s belonged to none.".formatted(name));
        };
    }

    private static @Nullable Organisation rejected(Cells cells, String text, String right) {
        cells.reject("force", text, right);
        return null;
    }

    private String unknown(String text) {
        List<String> like = directory.like(text);
        return "The ONS code or name of a force, or a partner organisation"
                + (like.isEmpty() ? "." : ", such as " + String.join(" or ", like) + ".");
    }

    private static String days(String name, Period existed) {
        boolean begins = existed.from().getYear() > 1900;
        boolean ends = existed.to().getYear() < 9999;
        String from = begins ? " from " + DAY.format(existed.from()) : "";
        String to = ends ? " until " + DAY.format(existed.to()) : "";
        return name + " is known" + from + to + (begins || ends ? "" : " on other days only");
    }
}
