package toex.outcomes.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import toex.outcomes.document.Block;
import toex.outcomes.document.HtmlPress;
import toex.outcomes.document.Publication;
import toex.outcomes.drawing.Plate;
import toex.outcomes.drawing.Style;
import toex.outcomes.performance.CsvExport;
import toex.outcomes.performance.Export;
import toex.outcomes.performance.XlsxExport;
import toex.outcomes.shared.Scope;

/** One report in other forms than the PDF, each made when it is asked for: the same figures, the same words. */
public final class ReportForms {

    private static final double WIDTH = 720;
    private static final double SHARP = 2;

    private final Publication publication;
    private final FrozenSnapshot frozen;
    private final String fileName;

    /** @param fileName that of the PDF */
    ReportForms(Publication publication, FrozenSnapshot frozen, String fileName) {
        this.publication = publication;
        this.frozen = frozen;
        this.fileName = fileName;
    }

    /** What the report is about. */
    public Scope scope() {
        return frozen.snapshot().scope();
    }

    /** Of its data. */
    public String fingerprint() {
        return frozen.fingerprint();
    }

    /** The name of the PDF with another ending. */
    public String fileName(String ending) {
        return fileName.replaceFirst("pdf$", ending);
    }

    /** One page of HTML that needs nothing beside itself. */
    public byte[] html() {
        return HtmlPress.page(publication);
    }

    /** The figures as a workbook, each with its definition and source. */
    public byte[] xlsx() {
        return XlsxExport.write(figures());
    }

    /** The figures as CSV, each with its definition and source. */
    public byte[] csv() {
        return CsvExport.write(figures());
    }

    private Export figures() {
        return new ReportFiles(facts(), publication.blocks()).export(publication.title());
    }

    private Facts facts() {
        return new Facts(frozen.snapshot());
    }

    /** A ZIP with each drawing as SVG and PNG, its finding, marking and source in it. */
    public byte[] charts() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            List<Block.Picture> pictures = pictures(publication.blocks()).toList();
            for (int i = 0; i < pictures.size(); i++) {
                String name = "%02d-%s"
                        .formatted(
                                i + 1,
                                ReportFiles.slug(pictures.get(i).drawing().title()));
                Plate plate = plate(pictures.get(i));
                add(zip, name + ".svg", plate.svg(WIDTH).getBytes(StandardCharsets.UTF_8));
                add(zip, name + ".png", plate.png(WIDTH, Style.SCREEN, SHARP));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Plate plate(Block.Picture picture) {
        List<String> notes = Stream.of(
                        picture.note().words(), Wording.of("management-information"), publication.notice())
                .filter(words -> !words.isEmpty())
                .toList();
        return new Plate(picture.drawing(), publication.marking().text(), notes);
    }

    private static Stream<Block.Picture> pictures(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Picture picture -> Stream.of(picture);
            case Block.Side side -> side.parts().stream().flatMap(part -> pictures(part.blocks()));
            case Block.Band band -> pictures(band.blocks());
            case Block.Together together -> pictures(together.blocks());
            default -> Stream.of();
        });
    }

    /** With the date of the data, so that the same report gives the same bytes. */
    private void add(ZipOutputStream zip, String name, byte[] file) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(publication.dated(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(file);
        zip.closeEntry();
    }

    Publication publication() {
        return publication;
    }
}
