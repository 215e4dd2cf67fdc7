package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Function;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.ForceNames;
import toex.outcomes.organisation.History;
import toex.outcomes.organisation.OrganisationEditor;
import toex.outcomes.organisation.PartnerHistory;
import toex.outcomes.organisation.RegionDetails;
import toex.outcomes.organisation.RegionHistory;
import toex.outcomes.organisation.Register;
import toex.outcomes.organisation.Timeline;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.RowTable;

/** One region, force or partner through all its days, and what can be changed about it. */
@Route("organisations/:code")
@RolesAllowed("ADMIN")
class OrganisationView extends Page implements BeforeEnterObserver {

    private final transient OrganisationEditor editor;
    private String code = "";

    OrganisationView(OrganisationEditor editor) {
        super("organisation.menu");
        this.editor = editor;
        addClassName("organisations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        Register register = editor.register();
        show(register, register.find(code).orElseThrow(NotFoundException::new));
    }

    private void show(Register register, History history) {
        removeAll();
        name(history.name());
        add(new PageHeading(history.name())
                .withKicker(
                        getTranslation("organisation.kind." + history.getClass().getSimpleName(), history.code()))
                .withStandfirst(standing(register, history)));
        Div work = new Div(new ChangeDialogs(editor, register, this, this::changed)
                .of(history)
                .toArray(Button[]::new));
        work.addClassName("organisation-work");
        add(work);
        switch (history) {
            case ForceHistory force -> {
                add(section(
                        "organisation.history.names",
                        names(force.names(), ForceNames::name)
                                .text(
                                        getTranslation("organisation.short-name"),
                                        span -> span.value().shortName())
                                .show(force.names().spans().reversed())));
                add(section(
                        "organisation.history.regions",
                        names(
                                        force.regions(),
                                        region -> register.find(region.value())
                                                .map(History::name)
                                                .orElse(region.value()))
                                .show(force.regions().spans().reversed())));
            }
            case RegionHistory region ->
                add(section(
                        "organisation.history.names",
                        names(region.names(), RegionDetails::name)
                                .text(
                                        getTranslation("organisation.unit"),
                                        span -> span.value().unit())
                                .text(
                                        getTranslation("organisation.point"),
                                        span -> "%s, %s"
                                                .formatted(
                                                        span.value().longitude(),
                                                        span.value().latitude()))
                                .show(region.names().spans().reversed())));
            case PartnerHistory partner ->
                add(section(
                        "organisation.history.names",
                        names(partner.names(), Function.identity())
                                .show(partner.names().spans().reversed())));
        }
        add(new Paragraph(new PageLink("organisations", getTranslation("organisation.all"))));
    }

    /** Shows what came of a change; an organisation that is gone leads back to the list. */
    private void changed() {
        Register register = editor.register();
        Optional<History> left = register.find(code);
        if (left.isPresent()) {
            show(register, left.get());
            addComponentAtIndex(
                    1,
                    new Notice(getTranslation("organisation.saved", left.get().name())));
        } else {
            getUI().ifPresent(ui -> ui.navigate("organisations"));
        }
    }

    private String standing(Register register, History history) {
        if (history instanceof ForceHistory force && force.successor() != null) {
            String into = force.successor().value();
            return getTranslation(
                    "organisation.standing.merged",
                    ValidWords.inWords(history.to()),
                    register.find(into).map(History::name).orElse(into));
        }
        return history.isOpen()
                ? getTranslation("organisation.standing.open")
                : getTranslation("organisation.standing.ended", ValidWords.inWords(history.to()));
    }

    private PageSection section(String key, RowTable<?> table) {
        return new PageSection(getTranslation(key), table);
    }

    private <T> RowTable<Timeline.Span<T>> names(Timeline<T> timeline, Function<T, String> name) {
        return new RowTable<Timeline.Span<T>>(getTranslation("organisation.history.caption"))
                .text(getTranslation("organisation.name"), span -> name.apply(span.value()))
                .text(getTranslation("organisation.first-day"), span -> ValidWords.from(this, span.valid()))
                .text(getTranslation("organisation.last-day"), span -> ValidWords.to(this, span.valid()));
    }
}
