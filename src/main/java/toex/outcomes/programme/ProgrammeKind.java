package toex.outcomes.programme;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.Manuscript;

/**
 * The two kinds of item of this room: steps of the process and entries of the timeline.
 *
 * @param sections names of the sections in their order
 */
public record ProgrammeKind(String code, List<String> sections) implements ContentKind {

    public static final ProgrammeKind STEP =
            new ProgrammeKind("process-step", List.of(ProgrammeKind.ORDER, Manuscript.TITLE, ProgrammeKind.TEXT));
    public static final ProgrammeKind ENTRY = new ProgrammeKind(
            "timeline-entry", List.of(ProgrammeKind.ORDER, ProgrammeKind.WHEN, Manuscript.TITLE, ProgrammeKind.TEXT));

    /** Section with the place among its kind, a whole number from 1. */
    public static final String ORDER = "order";

    /** Section with the time as it is printed: "2021", "2023+". */
    public static final String WHEN = "when";

    /** Section with a sentence or two. */
    public static final String TEXT = "text";

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 1000;

    /** Offers both kinds to the workflow. */
    @Configuration
    static class Offered {

        @Bean
        ContentKind processSteps() {
            return STEP;
        }

        @Bean
        ContentKind timelineEntries() {
            return ENTRY;
        }
    }

    @Override
    public String nameKey() {
        return "programme.kind." + code;
    }

    @Override
    public String sectionKey(String section) {
        return "programme.section." + section;
    }

    /** Steps and entries stand on pages and in reports that everybody sees. */
    @Override
    public boolean mayBeRestricted() {
        return false;
    }

    @Override
    public List<String> problems(Manuscript manuscript) {
        List<String> problems = new ArrayList<>();
        String title = manuscript.text(Manuscript.TITLE);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.add("Give it a title of at most %d characters.".formatted(LONGEST_TITLE));
        }
        if (manuscript.text(TEXT).length() > LONGEST_TEXT) {
            problems.add("Shorten the text to %,d characters.".formatted(LONGEST_TEXT));
        }
        if (!manuscript.text(ORDER).matches("[1-9]\\d{0,2}")) {
            problems.add("Say with a whole number from 1 where it stands in the order.");
        }
        if (sections.contains(WHEN) && !manuscript.text(WHEN).matches("\\d{4}.{0,16}")) {
            problems.add("Say when, beginning with the year, such as 2021 or 2023+.");
        }
        return problems;
    }
}
