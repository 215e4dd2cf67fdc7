package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ManuscriptSettings;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.editorial.Save;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/**
 * What the people who write a draft change beside its words: the order of its sections, its period, its audience, its title,
 * what it quotes. Each change is kept at once; one that somebody else has overtaken is refused.
 */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class DraftChanges {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_OWN_SECTIONS = 20;

    private final Manuscripts manuscripts;
    private final ManuscriptSettings settings;
    private final ChosenWords words;

    DraftChanges(Manuscripts manuscripts, ManuscriptSettings settings, ChosenWords words) {
        this.manuscripts = manuscripts;
        this.settings = settings;
        this.words = words;
    }

    /** Moves a section one place up (or down); nothing happens at the end. */
    public void move(ReportDraft draft, DraftSection section, boolean up) {
        moveTo(draft, section, index(plan(draft), section) + (up ? -1 : 1));
    }

    /** Moves a section to a place among all, from 0; nothing happens where there is no such place. */
    public void moveTo(ReportDraft draft, DraftSection section, int to) {
        List<DraftText.Place> plan = plan(draft);
        int from = index(plan, section);
        if (from >= 0 && to >= 0 && to < plan.size() && from != to) {
            DraftText.Place moved = plan.remove(from);
            plan.add(to, moved);
            keep(draft, DraftText.PLAN, DraftText.write(plan));
        }
    }

    /**
     * Adds a section for words of the draft's own, before what ends every report of its template.
     *
     * @throws Refusal where there are as many as there may be, or somebody else was quicker
     */
    public void addSection(ReportDraft draft) {
        List<DraftText.Place> plan = plan(draft);
        String name = IntStream.rangeClosed(1, MOST_OWN_SECTIONS)
                .mapToObj(number -> "own-" + number)
                .filter(free -> plan.stream().noneMatch(place -> place.name().equals(free)))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("A report has at most %d sections of its own. Write in one that is there."
                                .formatted(MOST_OWN_SECTIONS)));
        boolean ended = draft.sections().getLast().keep();
        plan.add(ended ? plan.size() - 1 : plan.size(), new DraftText.Place(name, true));
        keep(draft, DraftText.PLAN, DraftText.write(plan));
    }

    /** Takes a section out of the report, or puts it back. @throws Refusal where its template keeps it */
    public void include(ReportDraft draft, DraftSection section, boolean included) {
        if (section.keep()) {
            throw new Refusal("\"%s\" stands in every report of this template.".formatted(section.label()));
        }
        List<DraftText.Place> plan = plan(draft);
        plan.set(index(plan, section), new DraftText.Place(section.name(), included));
        keep(draft, DraftText.PLAN, DraftText.write(plan));
    }

    private static List<DraftText.Place> plan(ReportDraft draft) {
        return new ArrayList<>(draft.sections().stream()
                .map(section -> new DraftText.Place(section.name(), section.included()))
                .toList());
    }

    private static int index(List<DraftText.Place> plan, DraftSection section) {
        return plan.stream().map(DraftText.Place::name).toList().indexOf(section.name());
    }

    /** Sets period, region, audience and comparison. */
    public void setUp(ReportDraft draft, Scope scope, Audience audience, Choice.Against comparison) {
        keep(
                draft,
                DraftText.SET_UP,
                DraftText.write(new DraftText.SetUp(draft.template(), scope, audience, comparison)));
    }

    /** Sets the title; empty for the template's. */
    public void title(ReportDraft draft, String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST_TITLE) {
            throw new Refusal("A title has at most %d characters.".formatted(LONGEST_TITLE));
        }
        keep(draft, Manuscript.TITLE, line);
    }

    /** Raises the marking. @throws Refusal where it would be lower */
    public void mark(ReportDraft draft, Marking marking) {
        settings.raiseMarking(draft.manuscript(), marking);
    }

    /** The published case studies that the draft's audience may read. */
    public List<CaseStudy> caseStudies(ReportDraft draft) {
        return words.stories(draft.choice().audience());
    }

    /** The published quotations whose consent covers the draft's audience. */
    public List<Quotation> quotations(ReportDraft draft) {
        return words.quotations(draft.choice().audience());
    }

    /** Chooses case studies by their slugs, in their order. */
    public void chooseCaseStudies(ReportDraft draft, List<String> slugs) {
        keep(draft, DraftText.CASE_STUDIES, DraftText.writeChosen(slugs));
    }

    /** Chooses quotations by their ids, in their order. */
    public void chooseQuotations(ReportDraft draft, List<Long> ids) {
        keep(draft, DraftText.QUOTATIONS, DraftText.writeChosen(ids));
    }

    private void keep(ReportDraft draft, String section, String text) {
        int seen = draft.manuscript().section(section).version();
        if (manuscripts.save(draft.id(), section, seen, text) instanceof Save.Overtaken overtaken) {
            throw new Refusal(
                    "%s has just changed this too, and theirs was kept. Here is what it is now; change it again where you want to."
                            .formatted(overtaken.theirs().savedBy()));
        }
    }
}
