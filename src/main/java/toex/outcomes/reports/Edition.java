package toex.outcomes.reports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import toex.outcomes.editorial.Progress;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.Audience;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/**
 * A report on its way to being issued, or as it was issued.
 *
 * @param template its template's name
 * @param marking the protective marking of its pages, in words
 * @param note what is new in it, for whoever approves and reads it
 * @param fingerprint of the frozen snapshot, 64 hexadecimal digits
 * @param submitted when its snapshot was frozen
 * @param print its pages, as they were printed when it was submitted; null where an earlier version of the portal took it in
 *     and did not issue it
 * @param issue null before it is issued
 * @param version of the row, for optimistic locking
 * @param context what it was written from and for
 */
public record Edition(
        long id,
        String template,
        Scope scope,
        String title,
        String marking,
        String note,
        String fingerprint,
        Progress progress,
        Instant submitted,
        @Nullable Print print,
        @Nullable Issue issue,
        int version,
        Context context) {

    /**
     * What an edition was written from, for whom, and what else readers must know of it.
     *
     * @param manuscript id of the draft that it was submitted from, null where it was made of a template as it is
     * @param changes against the edition before, in a sentence; empty where there was none or nothing changed
     * @param warning why a newer edition should take its place, null where nothing speaks against it
     */
    public record Context(
            @Nullable Long manuscript,
            Audience audience,
            String changes,
            @Nullable String warning) {

        /** Of a report that is its template as it is. */
        static final Context PLAIN = new Context(null, Audience.INTERNAL, "", null);
    }

    /**
     * The file that is approved and, not a byte of it changed, issued.
     *
     * @param number from 1 upwards, over all templates; kept for it from when it is submitted
     * @param dated the day on its pages: when it was submitted
     * @param address where it can be verified
     * @param software what made it
     * @param sha256 of the file, 64 hexadecimal digits
     */
    public record Print(int number, LocalDate dated, String address, String software, String fileName, String sha256) {}

    /**
     * What became of an edition when it was issued.
     *
     * @param supersededBy the number of the edition that took its place, null where none did
     * @param ended when it was superseded or withdrawn, null while it is current
     */
    public record Issue(
            Instant issued,
            @Nullable Integer supersededBy,
            @Nullable Instant ended) {}

    /** Where it stands, for readers. */
    public enum Standing {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        CURRENT,
        SUPERSEDED,
        WITHDRAWN
    }

    /** Where it stands. */
    public Standing standing() {
        return switch (progress.state()) {
            case DRAFT -> Standing.DRAFT;
            case IN_REVIEW -> Standing.IN_REVIEW;
            case APPROVED -> Standing.APPROVED;
            case PUBLISHED -> issue != null && issue.supersededBy() != null ? Standing.SUPERSEDED : Standing.CURRENT;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }

    /**
     * Its pages.
     *
     * @throws Refusal where an earlier version of the portal took it in
     */
    public Print printed() {
        if (print == null) {
            throw new Refusal(
                    "This was submitted to an earlier version of the portal, which kept no pages. Take it back, then submit it again.");
        }
        return print;
    }

    /** Whether it was ever issued. */
    public boolean wasIssued() {
        return issue != null;
    }

    /** The same with what changed in it, in a sentence. */
    Edition with(String changes) {
        Context noted = new Context(context.manuscript(), context.audience(), changes, context.warning());
        return new Edition(
                id,
                template,
                scope,
                title,
                marking,
                note,
                fingerprint,
                progress,
                submitted,
                print,
                issue,
                version,
                noted);
    }

    /** Whether nobody has decided on it yet. */
    public boolean isInPreparation() {
        return issue == null && progress.state() != State.WITHDRAWN;
    }
}
