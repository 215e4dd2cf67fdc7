package toex.outcomes.reports;

import toex.outcomes.document.Publication;
import toex.outcomes.shared.Scope;

/** One report in other forms than the PDF, each made when it is asked for: the same figures, the same words. */
public final class ReportForms {

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

    Publication publication() {
        return publication;
    }
}
