package toex.outcomes.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.document.PdfPress;
import toex.outcomes.document.Publication;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** Makes reports. */
@Service
@PreAuthorize("hasAnyRole('LEADER', 'COMMS', 'APPROVER', 'ANALYST', 'ADMIN')")
public class ReportService {

    private static final String PACK = "region-pack";
    private static final String COMMAND_LINE = "command line";

    private final Templates templates;
    private final SnapshotService snapshots;
    private final ForceSnapshots forces;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    ReportService(
            Templates templates,
            SnapshotService snapshots,
            ForceSnapshots forces,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.forces = forces;
        this.templates = templates;
        this.snapshots = snapshots;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** The names of the templates, as on the command line. */
    public List<String> templates() {
        return templates.names();
    }

    /** What there is to choose from; one of the administrator's own that has a mistake says where. */
    public List<TemplateSummary> summaries() {
        return templates.names().stream().map(this::summary).toList();
    }

    private TemplateSummary summary(String name) {
        try {
            Template template = templates.named(name);
            return new TemplateSummary(
                    name, template.words("name"), template.words("description"), templates.isBuiltIn(name));
        } catch (Refusal mistake) {
            return new TemplateSummary(name, name, String.valueOf(mistake.getMessage()), false);
        }
    }

    /**
     * The report as it is now; the trail keeps who had it made and of what. The same data give the same bytes on any day.
     *
     * @throws Refusal where there is no such template or region, or the fonts lack a character of the data
     */
    public Report make(String template, Scope scope) {
        Template chosen = templates.named(template);
        return kept(template, make(chosen, FrozenSnapshot.of(chosen, snapshots.take(scope))));
    }

    /**
     * The region pack of whom it is for.
     *
     * @throws Refusal as {@link #make(String, Scope)}, or where the force was in no region then
     */
    public Report pack(Period period, PackTarget target) {
        return kept(PACK, unkept(period, target));
    }

    /** The same for work in the background, whose beginning the trail keeps. */
    Report unkept(Period period, PackTarget target) {
        Template chosen = templates.named(PACK);
        OrganisationCode force = target.force();
        Snapshot snapshot =
                force == null ? snapshots.take(new Scope(period, target.region())) : forces.take(period, force);
        return make(chosen, FrozenSnapshot.of(chosen, snapshot), force == null ? "" : target.name());
    }

    private Report kept(String template, Report report) {
        Scope scope = report.forms().scope();
        events.publishEvent(new AuditEvent(
                signedIn.nameOr(COMMAND_LINE),
                "report-made",
                template,
                "period %s, region %s, data %s"
                        .formatted(
                                scope.period().notation(),
                                scope.region() == null ? "all" : scope.region().value(),
                                report.forms().fingerprint())));
        return report;
    }

    static Report make(Template template, FrozenSnapshot snapshot) {
        return make(template, snapshot, "");
    }

    /** @param whom in the file's name, besides the region; empty for nobody */
    private static Report make(Template template, FrozenSnapshot snapshot, String whom) {
        Publication publication = new Composer(template, snapshot, null).publication();
        String name = fileName(
                template.name(),
                snapshot.snapshot().scope(),
                publication.marking().text(),
                whom.replaceAll("[^A-Za-z0-9]+", "-"));
        ReportForms forms = new ReportForms(publication, snapshot, name);
        return new Report(name, publication.title(), publication.marking(), PdfPress.print(publication), forms);
    }

    /** {@code poster-2022-23-EMSOU-OFFICIAL.pdf}; the marking is part of it. */
    static String fileName(String template, Scope scope, String marking, String last) {
        String region = scope.region() == null ? "" : scope.region().value();
        String period = scope.period().notation().replace("..", "-to-");
        return Stream.of(template, period, region, last, marking.replaceAll("[^A-Z]+", "-"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-", "", ".pdf"));
    }
}
