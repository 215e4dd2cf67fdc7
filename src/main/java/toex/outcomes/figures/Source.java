package toex.outcomes.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from. */
public sealed interface Source {

    /** In one line, as under a chart: "Programme records, 299 records from 1 import". */
    String inWords();

    /**
     * Printed in a document of somebody else's.
     *
     * @param published the day, or the first of the month or year, that the document gives
     * @param publishedInWords as the document has it: "January 2023"
     * @param place the page or section, empty where the document has only one
     */
    record Published(String title, String publisher, LocalDate published, String publishedInWords, String place)
            implements Source {
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
     */
    record Records(
            long records,
            List<ImportReference> imports,
            @Nullable Instant lastChanged) implements Source {
        public Records {
            imports = List.copyOf(imports);
        }

        @Override
        public String inWords() {
            return "Programme records, %,d %s from %d %s"
                    .formatted(
                            records,
                            records == 1 ? "record" : "records",
                            imports.size(),
                            imports.size() == 1 ? "import" : "imports");
        }
    }

    /**
     * One file that was loaded.
     *
     * @param sha256 the fingerprint of the file, 64 hexadecimal digits
     */
    record ImportReference(long id, String fileName, String sha256, Instant loaded) {}
}
