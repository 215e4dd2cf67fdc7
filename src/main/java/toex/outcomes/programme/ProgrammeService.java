package toex.outcomes.programme;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Publications;

/** How the programme works and how it came about, as far as it is published. */
@Service
@PreAuthorize("isAuthenticated()")
public class ProgrammeService {

    private static final Comparator<Manuscript> ORDER = Comparator.comparingInt(ProgrammeService::place);

    private final Publications publications;

    ProgrammeService(Publications publications) {
        this.publications = publications;
    }

    /** The steps of the process in order, numbered from 1. */
    public List<ProcessStep> steps() {
        List<Manuscript> steps = ordered(ProgrammeKind.STEP);
        return java.util.stream.IntStream.range(0, steps.size())
                .mapToObj(i -> new ProcessStep(
                        i + 1, steps.get(i).title(), steps.get(i).text(ProgrammeKind.TEXT)))
                .toList();
    }

    /** The milestones, oldest first. */
    public List<TimelineEntry> timeline() {
        return ordered(ProgrammeKind.ENTRY).stream()
                .map(it -> new TimelineEntry(it.text(ProgrammeKind.WHEN), it.title(), it.text(ProgrammeKind.TEXT)))
                .toList();
    }

    private List<Manuscript> ordered(ProgrammeKind kind) {
        return publications.published(kind.code()).stream().sorted(ORDER).toList();
    }

    private static int place(Manuscript manuscript) {
        String order = manuscript.text(ProgrammeKind.ORDER);
        return order.isEmpty() ? manuscript.item().position() : Integer.parseInt(order);
    }
}
