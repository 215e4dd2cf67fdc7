package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import toex.outcomes.dataimport.FileMarkings;
import toex.outcomes.dataimport.ImportFormat;
import toex.outcomes.dataimport.ImportJobs;
import toex.outcomes.dataimport.ImportRuns;
import toex.outcomes.dataimport.Uploads;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.ReportingDeclarations;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** Takes a file of records in, in three steps: send it, read what it would change, load it. Below, what was loaded. */
@Route("imports")
@Menu(order = 130, title = "dataimport.menu")
@RolesAllowed("ANALYST")
class ImportsView extends Page {

    private final RunsSection runs;

    ImportsView(
            ImportRuns attempts,
            ImportJobs jobs,
            ReportingDeclarations declarations,
            FileMarkings markings,
            Uploads uploads,
            PerformanceService performance) {
        super("dataimport.menu");
        addClassName("imports");
        runs = new RunsSection(attempts);
        PageSection send = new PageSection(
                getTranslation("dataimport.send"),
                new FileIntake(jobs, declarations, markings, uploads, runs::refresh),
                help(performance));
        send.withStandfirst(getTranslation("dataimport.send.explanation"));
        add(
                new PageHeading(getTranslation("dataimport.heading"))
                        .withStandfirst(getTranslation("dataimport.explanation")),
                send,
                runs);
    }

    private Div help(PerformanceService performance) {
        FormatWords words = new FormatWords(this, performance);
        Div links = new Div(new PageLink("imports/format", getTranslation("dataimport.format.link")));
        Arrays.stream(ImportFormat.values()).forEach(format -> links.add(new TemplateLinks(format, words)));
        links.add(new PageLink("imports/context", getTranslation("dataimport.context.link")));
        links.addClassName("import-links");
        return links;
    }
}
