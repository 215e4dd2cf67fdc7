package toex.outcomes.dataimport;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, the broken and hostile ones that no library writes among them. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** A workbook of one sheet whose cells are these XML texts, such as {@link #text} makes. */
    static Path write(Path file, List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder();
        for (int row = 1; row <= rows.size(); row++) {
            sheet.append("<row r=\"%d\">".formatted(row));
            for (int column = 0; column < rows.get(row - 1).size(); column++) {
                sheet.append(rows.get(row - 1).get(column).replace("<c", "<c r=\"%c%d\"".formatted('A' + column, row)));
            }
            sheet.append("</row>");
        }
        return write(file, parts(sheet.toString()));
    }

    static String text(String value) {
        return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(value);
    }

    static String number(String value) {
        return "<c><v>%s</v></c>".formatted(value);
    }

    static String formula(String formula, String value) {
        return "<c><f>%s</f><v>%s</v></c>".formatted(formula, value);
    }

    /** The parts of a workbook whose sheet has these rows. */
    static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>""");
        parts.put("xl/workbook.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Outcomes" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, RELATIONS));
        parts.put("xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""".formatted(RELATIONS));
        parts.put("xl/worksheets/sheet1.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>""".formatted(MAIN, rows));
        return parts;
    }

    static Path write(Path file, Map<String, String> parts) {
        return write(file, zip -> {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** A sheet whose texts unpack to so many megabytes of one letter. */
    static Path bomb(Path file, int megabytes) {
        Map<String, String> parts = parts("");
        String sheet = Objects.requireNonNull(parts.remove("xl/worksheets/sheet1.xml"));
        return write(file, zip -> {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.substring(0, sheet.indexOf("</sheetData>")).getBytes(StandardCharsets.UTF_8));
            byte[] rows = "<row></row>".repeat(95_325).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(rows);
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    /** What fills an archive. */
    @FunctionalInterface
    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static Path write(Path file, Filling filling) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            filling.into(zip);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
