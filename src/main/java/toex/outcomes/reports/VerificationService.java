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
                .map(edition -> genuine("verify.file", edition))
                .or(() -> PdfIdentity.of(file).flatMap(this::coded).map(VerificationService::altered))
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
        return found.map(edition -> genuine("verify.code", edition)).orElseGet(() -> unknown("verify.code.unknown"));
    }

    private Optional<Edition> coded(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches()
                ? editions.findNumber(Integer.parseInt(matcher.group(1)))
                        .filter(edition -> edition.fingerprint().startsWith(matcher.group(2)))
                : Optional.empty();
    }

    private static Verification genuine(String subject, Edition edition) {
        Outcome outcome = switch (edition.standing()) {
            case SUPERSEDED -> Outcome.SUPERSEDED;
            case WITHDRAWN -> Outcome.WITHDRAWN;
            default -> Outcome.CURRENT;
        };
        Edition.Issue issue = Objects.requireNonNull(edition.issue());
        String what = Wording.of(subject, issue.number(), edition.title(), Facts.day(issue.issued()));
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
        Edition.Issue issue = Objects.requireNonNull(edition.issue());
        return new Verification(
                Outcome.ALTERED, edition, Wording.of("verify.ALTERED", issue.number(), edition.title()));
    }

    private static Verification unknown(String key) {
        return new Verification(Outcome.UNKNOWN, null, Wording.of(key));
    }
}
