package toex.outcomes.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from. */
public sealed interface Source {

    /** Who has not reported what, as a sentence with its full stop; empty where nothing is missing. */
    default String incomplete() {
        return "";
    }

    private static String remark(String incomplete) {
        return incomplete.isEmpty() ? "" : "; " + incomplete.substring(0, incomplete.length() - 1);
    }

    /** In one line, as under a chart: "Programme records, 299 records from 1 import". */
    String inWords();

    /**
     * Printed in a document of somebody else's.
     *
     * @param published the day, or the first of the month or year, that the document gives
     * @param publishedInWords as the document has it: "January 2023"
     * @param place the page or section, empty where the document has only one
     * @param licence under which it may be used, empty where nothing is said
     * @param url where it can be read, empty where nowhere
     */
    record Published(
            String title,
            String publisher,
            LocalDate published,
            String publishedInWords,
            String place,
            String licence,
            String url)
            implements Source {

        /** Without licence and address. */
        public Published(String title, String publisher, LocalDate published, String publishedInWords, String place) {
            this(title, publisher, published, publishedInWords, place, "", "");
        }

        @Override
        public String inWords() {
            return publisher + ", " + title + ", " + publishedInWords + (place.isEmpty() ? "" : ", " + place);
        }
    }

    /**
     * Counted from the programme's records.
     *
     * @param records how many records were counted
     * @param imports the imports that brought them, oldest first
     * @param lastChanged when the newest of them was loaded; null where there is none
     * @param incomplete a sentence on who has not reported what; empty where nothing is missing
     */
    record Records(
            long records,
            List<ImportReference> imports,
            @Nullable Instant lastChanged,
            String incomplete) implements Source {
        public Records {
            imports = List.copyOf(imports);
        }

        /** Of which nothing is missing. */
        public Records(long records, List<ImportReference> imports, @Nullable Instant lastChanged) {
            this(records, imports, lastChanged, "");
        }

        @Override
        public String inWords() {
            return "Programme records, " + FigureText.grouped(records)
                    + (records == 1 ? " record from " : " records from ") + imports.size()
                    + (imports.size() == 1 ? " import" : " imports")
                    + remark(incomplete);
        }
    }

    /**
     * Counted from the programme's records and shown to an audience that may not see small counts. How many records and
     * imports there were would tell what is hidden, so it does not say.
     *
     * @param asOf when the records last changed; null where there is none
     * @param threshold counts from 1 to below it are hidden, and others that would give them away
     * @param incomplete a sentence on who has not reported what; empty where nothing is missing
     */
    record Protected(@Nullable Instant asOf, int threshold, String incomplete) implements Source {

        private static final DateTimeFormatter DAY =
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

        @Override
        public String inWords() {
            return (asOf == null ? "Programme records" : "Programme records as of " + DAY.format(asOf))
                    + ", counts from 1 to %d and those that would give them away hidden".formatted(threshold - 1)
                    + remark(incomplete);
        }
    }

    /**
     * Counted from what forces answered in the feedback form.
     *
     * @param answers how many forms were counted; 0 where that is hidden
     */
    record Answered(long answers) implements Source {

        @Override
        public String inWords() {
            return answers == 0
                    ? "Forces' answers to the feedback form"
                    : "Forces' answers to the feedback form, " + FigureText.grouped(answers)
                            + (answers == 1 ? " form" : " forms");
        }
    }

    /**
     * One file that was loaded.
     *
     * @param sha256 the fingerprint of the file, 64 hexadecimal digits
     */
    record ImportReference(long id, String fileName, String sha256, Instant loaded) {

        /** In one line, as in files. */
        public String inWords() {
            return fileName + ", loaded " + loaded + ", sha256 " + sha256;
        }
    }
}
