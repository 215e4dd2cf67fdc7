package toex.outcomes.dataimport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file can hold. Its header says which: the columns may stand in any order, and all of them must be there. */
public enum ImportFormat {
    OUTCOME_RECORDS(
            "reference,kind,date,force,threat,strand,level,quantity,operation",
            "GW-2022-0417,disruption,2022-07-31,W15000002,county-lines,pursue,moderate,1,Miyo"),
    SUPPORTED_JOBS(
            "reference,force,requested,triaged,terms-agreed,product-delivered,threat-scored,disruption-achieved,closed,declined,"
                    + "threat,operation",
            "GW-JOB-0031,W15000002,2022-03-02,2022-03-04,2022-03-15,2022-05-20,2022-04-01,2022-07-31,,,county-lines,Miyo");

    private static final Set<String> DATES = Set.of(
            "date",
            "requested",
            "triaged",
            "terms-agreed",
            "product-delivered",
            "threat-scored",
            "disruption-achieved",
            "closed",
            "declined");

    private final List<String> columns;
    private final List<String> example;

    ImportFormat(String header, String example) {
        this.columns = List.of(header.split(","));
        this.example = List.of(example.split(",", -1));
    }

    /** Names of the columns as in the template. */
    public List<String> columns() {
        return columns;
    }

    /** What could stand in the column. */
    public String example(String column) {
        return example.get(columns.indexOf(column));
    }

    /** A CSV file with the header and nothing else, marked as UTF-8 for spreadsheets. */
    public byte[] template() {
        return ("\uFEFF" + String.join(",", columns) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the column of that name holds dates, in whatever format. */
    static boolean isDate(String column) {
        return DATES.contains(column);
    }

    /** As it is kept: {@code outcome-records}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
