package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.History;
import toex.outcomes.organisation.OrganisationEditor;
import toex.outcomes.organisation.RegionHistory;
import toex.outcomes.organisation.Register;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.ui.LongTable;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.RowTable;

/** All regions, forces and partners there ever were, with their dates; each opens its own page. */
@Route("organisations")
@Menu(order = 191, title = "organisation.menu")
@RolesAllowed("ADMIN")
class OrganisationsView extends Page {

    private static final int AT_A_TIME = 15;

    private final transient OrganisationEditor editor;
    private final LocalDate today;

    OrganisationsView(OrganisationEditor editor, Clock clock) {
        super("organisation.menu");
        this.editor = editor;
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        addClassName("organisations");
        Register register = editor.register();
        AddDialogs dialogs = new AddDialogs(
                editor, register, this, code -> getUI().ifPresent(ui -> ui.navigate("organisations/" + code)));
        add(
                new PageHeading(getTranslation("organisation.heading"))
                        .withStandfirst(getTranslation("organisation.explanation")),
                new PageLink("boundaries", getTranslation("organisation.boundaries.link")),
                section(
                        "organisation.forces",
                        forces(register),
                        add("organisation.add.force.title", dialogs::force),
                        add("organisation.merge", dialogs::merger)),
                section(
                        "organisation.regions",
                        regions(register),
                        add("organisation.add.region.title", dialogs::region)),
                section(
                        "organisation.partners",
                        partners(register),
                        add("organisation.add.partner.title", dialogs::partner)));
    }

    private PageSection section(String key, Component table, Button... buttons) {
        Div work = new Div(buttons);
        work.addClassName("organisation-work");
        return new PageSection(getTranslation(key), work, table);
    }

    private Button add(String key, Supplier<Dialog> dialog) {
        return new Button(getTranslation(key), click -> dialog.get().open());
    }

    private Component forces(Register register) {
        RowTable<ForceHistory> table = dated(
                this.<ForceHistory>table()
                        .text(getTranslation("organisation.code"), History::code)
                        .text(getTranslation("organisation.region"), force -> region(register, force)),
                force -> force.successor() == null
                        ? ""
                        : getTranslation(
                                "organisation.merged",
                                register.find(force.successor().value())
                                        .map(History::name)
                                        .orElse(force.successor().value())));
        return new LongTable<>(table, AT_A_TIME)
                .searched(
                        getTranslation("organisation.find"),
                        force -> force.name() + " " + force.code() + " " + region(register, force))
                .show(register.forces());
    }

    private RowTable<RegionHistory> regions(Register register) {
        return dated(
                        this.<RegionHistory>table()
                                .text(getTranslation("organisation.code"), History::code)
                                .text(
                                        getTranslation("organisation.unit"),
                                        region ->
                                                region.names().latest().value().unit())
                                .text(
                                        getTranslation("organisation.forces-today"),
                                        region -> String.valueOf(
                                                register.members(region.region(), new Period(today, today))
                                                        .size())),
                        region -> "")
                .show(register.regions());
    }

    private Component partners(Register register) {
        return dated(this.<History>table().text(getTranslation("organisation.code"), History::code), partner -> "")
                .show(List.copyOf(register.partners()));
    }

    private <T extends History> RowTable<T> table() {
        return new RowTable<T>(getTranslation("organisation.caption"))
                .column(
                        getTranslation("organisation.name"),
                        history -> new PageLink("organisations/" + history.code(), history.name()));
    }

    private <T extends History> RowTable<T> dated(RowTable<T> table, Function<T, String> after) {
        return table.line(getTranslation("organisation.first-day"), it -> ValidWords.from(this, period(it)))
                .text(
                        getTranslation("organisation.last-day"),
                        it -> (ValidWords.to(this, period(it)) + after.apply(it)));
    }

    private static Period period(History history) {
        return new Period(history.from(), history.to());
    }

    private static String region(Register register, ForceHistory force) {
        String code = force.regions().latest().value().value();
        return register.find(code).map(History::name).orElse(code);
    }
}
