package toex.outcomes.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.document.PdfPress;
import toex.outcomes.document.Publication;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** Makes reports. */
@Service
@PreAuthorize("hasAnyRole('LEADER', 'COMMS', 'APPROVER', 'ANALYST', 'ADMIN')")
public class ReportService {

    private final Templates templates;
    private final SnapshotService snapshots;

    ReportService(Templates templates, SnapshotService snapshots) {
        this.templates = templates;
        this.snapshots = snapshots;
    }

    /** The names of the templates, as on the command line. */
    public List<String> templates() {
        return templates.names();
    }

    /**
     * The report as it is now. The same data give the same bytes on any day.
     *
     * @throws Refusal where there is no such template or region, or the fonts lack a character of the data
     */
    public Report make(String template, Scope scope) {
        Template chosen = templates.named(template);
        return make(chosen, FrozenSnapshot.of(snapshots.take(scope)));
    }

    static Report make(Template template, FrozenSnapshot snapshot) {
        Publication publication = new Composer(template, snapshot).publication();
        return new Report(fileName(template, snapshot.snapshot()), publication.title(), PdfPress.print(publication));
    }

    private static String fileName(Template template, Snapshot snapshot) {
        Scope scope = snapshot.scope();
        String region = scope.region() == null ? "" : scope.region().value();
        String marking = snapshot.marking().text().replaceAll("[^A-Z]+", "-");
        return Stream.of(template.name(), scope.period().notation().replace("..", "-to-"), region, marking)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-", "", ".pdf"));
    }
}
