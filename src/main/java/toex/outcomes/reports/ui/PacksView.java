package toex.outcomes.reports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.reports.PackRun;
import toex.outcomes.reports.PackService;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.PartOf;
import toex.outcomes.shared.ui.Problem;
import toex.outcomes.shared.ui.Scoped;

/** Makes the packs of all regions and forces in one go, and hands them out. */
@Route(PacksView.PATH)
@RolesAllowed("COMMS")
class PacksView extends Page implements Scoped, PartOf {

    static final String PATH = "packs";

    private static final int POLL_MILLISECONDS = 1000;

    private final transient PackService packs;
    private final Problem problem = new Problem();
    private final Div list = new Div();
    private @Nullable Registration polling;
    private transient List<PackRun> shown = List.of();

    PacksView(PackService packs) {
        super("reports.packs.menu");
        addClassName("packs");
        this.packs = packs;
        list.addClassName("pack-runs");
    }

    @Override
    public String partOf() {
        return ReportsView.PATH;
    }

    @Override
    public boolean offersRegion() {
        return false;
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        Period period = scope.period();
        int count = packs.targets(period).size();
        Button begin = new Button(getTranslation("reports.packs.begin", count, period.inWords()));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> {
            problem.attempt(() -> packs.begin(period));
            begin.setEnabled(true);
            refresh();
        });
        add(
                new PageHeading(getTranslation("reports.packs.heading"))
                        .withStandfirst(getTranslation("reports.packs.explanation")),
                new Div(begin),
                problem,
                new PageSection(getTranslation("reports.packs.runs"), list),
                new PageLink(ReportsView.PATH, getTranslation("reports.packs.back"), scope));
        shown = List.of();
        refresh();
    }

    /** Only what has changed is drawn anew, so that nobody loses the place. */
    private void refresh() {
        List<PackRun> runs = packs.runs();
        if (!runs.equals(shown) || list.getComponentCount() == 0) {
            shown = runs;
            list.removeAll();
            runs.forEach(run -> list.add(new PackRunBlock(packs, run, this::refresh)));
            if (runs.isEmpty()) {
                list.add(new EmptyState(getTranslation("reports.packs.none")));
            }
        }
        boolean running = runs.stream().anyMatch(PackRun::isRunning);
        getUI().ifPresent(ui -> ui.setPollInterval(running ? POLL_MILLISECONDS : -1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
