package toex.outcomes.reports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import toex.outcomes.document.PdfPress;
import toex.outcomes.document.Seal;

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
        String words = Wording.of("seal.issued", number, Facts.day(issued), frozen.fingerprint());
        return print(source, frozen, new Seal(words, address, code(number, frozen.fingerprint())));
    }

    private static byte[] print(EditionSource source, FrozenSnapshot frozen, Seal seal) {
        Template template = TemplateFile.parse(source.name(), source.template());
        return PdfPress.print(new Composer(template, frozen, seal).publication());
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
