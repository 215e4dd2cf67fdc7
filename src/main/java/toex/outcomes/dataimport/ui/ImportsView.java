package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import toex.outcomes.dataimport.ImportFormat;
import toex.outcomes.dataimport.ImportJobs;
import toex.outcomes.dataimport.ImportService;
import toex.outcomes.dataimport.Uploads;
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

    ImportsView(ImportService imports, ImportJobs jobs, Uploads uploads) {
        super("dataimport.menu");
        addClassName("imports");
        runs = new RunsSection(imports);
        PageSection send = new PageSection(
                getTranslation("dataimport.send"), new FileIntake(jobs, uploads, runs::refresh), help());
        send.withStandfirst(getTranslation("dataimport.send.explanation"));
        add(
                new PageHeading(getTranslation("dataimport.heading"))
                        .withStandfirst(getTranslation("dataimport.explanation")),
                send,
                runs);
    }

    private Div help() {
        Div links = new Div(
                new PageLink("imports/format", getTranslation("dataimport.format.link")),
                new TemplateLink(ImportFormat.OUTCOME_RECORDS),
                new TemplateLink(ImportFormat.SUPPORTED_JOBS));
        links.addClassName("import-links");
        return links;
    }
}
