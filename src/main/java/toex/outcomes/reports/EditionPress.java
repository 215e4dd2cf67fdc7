package toex.outcomes.reports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import toex.outcomes.document.PdfPress;
import toex.outcomes.document.Publication;
import toex.outcomes.document.Seal;
import toex.outcomes.figures.Figure;

/** Prints editions: from the template and the snapshot that they keep, and from nothing else. */
@Component
class EditionPress {

    private static final int SHORT = 12;

    private final String portal;

    EditionPress(@Value("${portal.address}") String portal) {
        this.portal = portal.replaceFirst("/+$", "");
    }

    /** Where an edition that is issued now can be verified. */
    String address(int number, String fingerprint) {
        return portal + "/verify?edition=" + code(number, fingerprint);
    }

    /** Names an edition so that nobody can guess it: its number and the beginning of its fingerprint. */
    static String code(int number, String fingerprint) {
        return number + "-" + fingerprint.substring(0, SHORT);
    }

    /** The pages as they will be, but for number and date. */
    byte[] proof(EditionSource source) {
        FrozenSnapshot frozen = SnapshotJson.read(source.snapshot());
        String words = Wording.of("seal.proof", frozen.fingerprint());
        return print(source, frozen, new Seal(words, portal + "/verify", words));
    }

    /** The pages of an issued edition: the same bytes whenever they are printed by the same software. */
    byte[] print(EditionSource source, int number, Instant issued, String address) {
        FrozenSnapshot frozen = SnapshotJson.read(source.snapshot());
        return print(source, frozen, seal(frozen, number, issued, address));
    }

    /** Prints an edition again and compares it with the file that was issued. */
    Reprint again(EditionSource source, Edition.Issue issue, byte[] file) {
        FrozenSnapshot frozen = SnapshotJson.read(source.snapshot());
        Seal seal = seal(frozen, issue.number(), issue.issued(), issue.address());
        Publication publication = publication(source, frozen, seal);
        byte[] again = PdfPress.print(publication);
        if (sha256(again).equals(issue.sha256())) {
            return Reprint.same(issue.software());
        }
        Set<String> figures = Printed.of(publication.blocks()).stream()
                .flatMap(table -> table.figures().stream())
                .map(Figure::text)
                .collect(Collectors.toSet());
        return Reprint.of(file, again, figures, issue.software(), software());
    }

    /** An issued edition in other forms. */
    ReportForms forms(EditionSource source, Edition.Issue issue) {
        FrozenSnapshot frozen = SnapshotJson.read(source.snapshot());
        Seal seal = seal(frozen, issue.number(), issue.issued(), issue.address());
        return new ReportForms(publication(source, frozen, seal), frozen, issue.fileName());
    }

    private static Seal seal(FrozenSnapshot frozen, int number, Instant issued, String address) {
        String words = Wording.of("seal.issued", number, Facts.day(issued), frozen.fingerprint());
        return new Seal(words, address, code(number, frozen.fingerprint()));
    }

    private static byte[] print(EditionSource source, FrozenSnapshot frozen, Seal seal) {
        return PdfPress.print(publication(source, frozen, seal));
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

    /** The digest of a file, in 64 hexadecimal digits. */
    static String sha256(byte[] file) {
        return CanonicalJson.sha256(new String(file, StandardCharsets.ISO_8859_1));
    }
}
