package toex.outcomes.performance;

import toex.outcomes.shared.CsvBytes;

/** Writes an export as CSV: UTF-8 with its mark, a row for each figure, with everything that belongs to it. */
public final class CsvExport {

    private CsvExport() {}

    /** No cell begins with what a spreadsheet takes for a formula. */
    public static byte[] write(Export export) {
        ExportRows rows = new ExportRows(export);
        return CsvBytes.forSpreadsheets(
                ExportRows.HEADER, export.entries().stream().map(rows::cells));
    }
}
