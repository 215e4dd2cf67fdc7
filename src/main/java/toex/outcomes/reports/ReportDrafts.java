package toex.outcomes.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.ContentList;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** Reports that are being written: each is a manuscript of the editorial workflow, begun from a template. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ReportDrafts {

    private static final int MOST_OF_A_NAME = 60;

    private final Manuscripts manuscripts;
    private final ContentList content;
    private final DraftReader reader;
    private final DraftTexts draftTexts;
    private final ChosenWords words;

    ReportDrafts(
            Manuscripts manuscripts,
            ContentList content,
            DraftReader reader,
            DraftTexts draftTexts,
            ChosenWords words) {
        this.manuscripts = manuscripts;
        this.content = content;
        this.reader = reader;
        this.draftTexts = draftTexts;
        this.words = words;
    }

    /**
     * Begins a draft of a template as it is.
     *
     * @throws Refusal where there is no such template, or it needs a region and none is chosen
     */
    public ReportDraft begin(String template, Scope scope) {
        Map<String, String> texts = draftTexts.of(template, scope);
        Choice usual = words.usual(scope.region());
        texts.put(DraftText.CASE_STUDIES, DraftText.writeChosen(usual.caseStudies()));
        texts.put(DraftText.QUOTATIONS, DraftText.writeChosen(usual.quotations()));
        return reader.read(manuscripts.begin(ReportKind.CODE, name(template, scope), Marking.OFFICIAL, texts));
    }

    /** {@code outcome-summary-2022-q4-emsou}, with a number where that is taken. */
    private String name(String template, Scope scope) {
        RegionCode region = scope.region();
        String period = scope.period().notation().replace("..", "-to-");
        String name = "%s-%s%s"
                .formatted(template, period, region == null ? "" : "-" + region)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String shorter = name.substring(0, Math.min(name.length(), MOST_OF_A_NAME));
        String free = shorter;
        for (int i = 2; !manuscripts.versions(ReportKind.CODE, free).isEmpty(); i++) {
            free = shorter + "-" + i;
        }
        return free;
    }

    /** The latest version of each report that was begun here, the latest begun first. */
    public List<DraftSummary> summaries() {
        return content.latest().stream()
                .filter(manuscript -> manuscript.item().kind().equals(ReportKind.CODE))
                .sorted(Comparator.comparing(Manuscript::id).reversed())
                .map(reader::summary)
                .toList();
    }

    /** The latest version of the report of that name in addresses, as it is now; empty where there is none. */
    public Optional<ReportDraft> find(String name) {
        return manuscripts.versions(ReportKind.CODE, name).stream().findFirst().map(reader::read);
    }

    /** The draft that an edition was submitted from. */
    public Optional<ReportDraft> find(long manuscript) {
        return manuscripts.find(manuscript).map(reader::read);
    }

    /** Begins the next version of a report that was issued or withdrawn, with the same words. */
    public ReportDraft goOn(ReportDraft seen) {
        return reader.read(manuscripts.beginNext(seen.manuscript()));
    }
}
