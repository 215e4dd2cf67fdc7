package toex.outcomes.reports;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.document.PdfIdentity;
import toex.outcomes.reports.Verification.Outcome;
import toex.outcomes.reports.data.EditionQuery;

/** Says to anybody who holds a report whether this portal issued it, and whether it still stands. */
@Service
@PreAuthorize("permitAll()")
public class VerificationService {

    private static final Pattern CODE = Pattern.compile("([1-9][0-9]{0,8})-([0-9a-f]{12})");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final EditionQuery editions;

    VerificationService(EditionQuery editions) {
        this.editions = editions;
    }

    /** Whether a file is, byte for byte, one that was issued. */
    public Verification file(byte[] file) {
        return editions.findFile(EditionPress.sha256(file))
                .map(edition -> known("verify.file", edition))
                .or(() -> PdfIdentity.of(file)
                        .flatMap(this::coded)
                        .filter(Edition::wasIssued)
                        .map(VerificationService::altered))
                .orElseGet(() -> unknown("verify.file.unknown"));
    }

    /**
     * What was issued under a code.
     *
     * @param typed what stands on the pages: the edition's code, the fingerprint of its data or that of its file
     */
    public Verification code(String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        Optional<Edition> found = DIGEST.matcher(code).matches()
                ? editions.findFile(code)
                        .or(() -> editions.findSnapshot(code).stream().findFirst())
                : coded(code);
        return found.map(edition -> known("verify.code", edition)).orElseGet(() -> unknown("verify.code.unknown"));
    }

    private Optional<Edition> coded(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches()
                ? editions.findNumber(Integer.parseInt(matcher.group(1)))
                        .filter(edition -> edition.fingerprint().startsWith(matcher.group(2)))
                : Optional.empty();
    }

    private static Verification known(String subject, Edition edition) {
        return edition.wasIssued() ? genuine(subject, edition) : notIssued(edition);
    }

    /** Pages that an approver has seen are those that will be issued, and until then nobody may rely on them. */
    private static Verification notIssued(Edition edition) {
        Edition.Print print = edition.printed();
        String sentence = Wording.of("verify.NOT_ISSUED", print.number(), edition.title(), Facts.day(print.dated()));
        return new Verification(Outcome.NOT_ISSUED, edition, sentence);
    }

    private static Verification genuine(String subject, Edition edition) {
        Outcome outcome = switch (edition.standing()) {
            case SUPERSEDED -> Outcome.SUPERSEDED;
            case WITHDRAWN -> Outcome.WITHDRAWN;
            default -> Outcome.CURRENT;
        };
        Edition.Issue issue = Objects.requireNonNull(edition.issue());
        String what = Wording.of(subject, edition.printed().number(), edition.title(), Facts.day(issue.issued()));
        Instant ended = issue.ended();
        String standing = Wording.of(
                "verify." + outcome,
                issue.supersededBy() == null ? 0 : issue.supersededBy(),
                ended == null ? "" : Facts.day(ended),
                edition.progress().reason() == null ? "" : edition.progress().reason());
        String warning = edition.context().warning();
        boolean warned = outcome == Outcome.CURRENT && warning != null;
        return new Verification(outcome, edition, what + " " + standing + (warned ? " " + warning : ""));
    }

    private static Verification altered(Edition edition) {
        return new Verification(
                Outcome.ALTERED,
                edition,
                Wording.of("verify.ALTERED", edition.printed().number(), edition.title()));
    }

    private static Verification unknown(String key) {
        return new Verification(Outcome.UNKNOWN, null, Wording.of(key));
    }
}
