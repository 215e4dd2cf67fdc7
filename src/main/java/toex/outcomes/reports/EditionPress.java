package toex.outcomes.reports;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import toex.outcomes.document.PdfPress;
import toex.outcomes.document.Publication;
import toex.outcomes.document.Seal;
import toex.outcomes.figures.Figure;

/** Prints editions: from the template and the snapshot that they keep, their number and their date, and from nothing else. */
@Component
class EditionPress {

    private static final int SHORT = 12;

    private final String portal;

    EditionPress(@Value("${portal.address}") String portal) {
        this.portal = portal.replaceFirst("/+$", "");
    }

    /** Where an edition can be verified. */
    private String address(int number, String fingerprint) {
        return portal + "/verify?edition=" + code(number, fingerprint);
    }

    /** Names an edition so that nobody can guess it: its number and the beginning of its fingerprint. */
    static String code(int number, String fingerprint) {
        return number + "-" + fingerprint.substring(0, SHORT);
    }

    /** The pages of an edition: the same bytes whenever they are printed by the same software. */
    Printing print(EditionSource source, int number, LocalDate dated) {
        FrozenSnapshot frozen = SnapshotJson.read(source.snapshot());
        String address = address(number, frozen.fingerprint());
        Publication publication = publication(source, frozen, seal(frozen, number, dated, address));
        byte[] file = PdfPress.print(publication);
        String marking = publication.marking().text();
        String name = ReportService.fileName(source.name(), frozen.snapshot().scope(), marking, "edition-" + number);
        return new Printing(
                publication.title(),
                marking,
                new Edition.Print(number, dated, address, software(), name, sha256(file)),
                file);
    }

    /** A file with what it is called, how it is marked, and how it is known. */
    record Printing(String title, String marking, Edition.Print print, byte[] file) {}

    /** Prints an edition again and compares it with the file that was issued. */
    Reprint again(EditionSource source, Edition.Print print, byte[] file) {
        FrozenSnapshot frozen = SnapshotJson.read(source.snapshot());
        Seal seal = seal(frozen, print.number(), print.dated(), print.address());
        Publication publication = publication(source, frozen, seal);
        byte[] again = PdfPress.print(publication);
        if (sha256(again).equals(print.sha256())) {
            return Reprint.same(print.software());
        }
        Set<String> figures = Printed.of(publication.blocks()).stream()
                .flatMap(table -> table.figures().stream())
                .map(Figure::text)
                .collect(Collectors.toSet());
        return Reprint.of(file, again, figures, print.software(), software());
    }

    /** An issued edition in other forms. */
    ReportForms forms(EditionSource source, Edition.Print print) {
        FrozenSnapshot frozen = SnapshotJson.read(source.snapshot());
        Seal seal = seal(frozen, print.number(), print.dated(), print.address());
        return new ReportForms(publication(source, frozen, seal), frozen, print.fileName());
    }

    private static Seal seal(FrozenSnapshot frozen, int number, LocalDate dated, String address) {
        String words = Wording.of("seal.edition", number, Facts.day(dated), frozen.fingerprint());
        return new Seal(words, address, code(number, frozen.fingerprint()));
    }

    private static Publication publication(EditionSource source, FrozenSnapshot frozen, Seal seal) {
        Template template = TemplateFile.parse(source.name(), source.template());
        return new Composer(template, frozen, seal).publication();
    }

    /** What the bytes depend on besides their source. */
    static String software() {
        String version = EditionPress.class.getPackage().getImplementationVersion();
        return "Outcomes Portal %s, %s, Java %s"
                .formatted(version == null ? "(development)" : version, PdfPress.software(), Runtime.version());
    }

    /** The SHA-256 of a file in 64 hexadecimal digits, as any other program makes it. */
    static String sha256(byte[] file) {
        return CanonicalJson.sha256(file);
    }
}
