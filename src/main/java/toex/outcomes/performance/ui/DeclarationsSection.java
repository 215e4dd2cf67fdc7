package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import toex.outcomes.performance.Declaration;
import toex.outcomes.performance.ReportingDeclarations;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;
import toex.outcomes.shared.ui.RowTable;

/** Says that forces have reported months, and what was said so far; what came without an import can be taken back here. */
class DeclarationsSection extends PageSection {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final int NAMED = 6;

    private final transient ReportingDeclarations declarations;
    private final transient Map<String, String> names;
    private final transient Runnable afterwards;
    private final TextField months = new TextField(getTranslation("performance.declared.months"));
    private final TextField forces = new TextField(getTranslation("performance.declared.forces"));
    private final Problem problem = new Problem();

    DeclarationsSection(ReportingDeclarations declarations, Map<String, String> names, Runnable afterwards) {
        super();
        this.declarations = declarations;
        this.names = names;
        this.afterwards = afterwards;
        title(getTranslation("performance.declared"));
        withStandfirst(getTranslation("performance.declared.explanation"));
        months.setHelperText(getTranslation("performance.declared.months.help"));
        months.setMaxLength(40);
        forces.setHelperText(getTranslation("performance.declared.forces.help"));
        forces.setMaxLength(1000);
        Button declare = new Button(getTranslation("performance.declare"), click -> declare());
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(months, forces, declare);
        form.addClassName("declaration-form");
        add(form, problem, list(declarations.declarations()));
    }

    private void declare() {
        if (problem.attempt(() ->
                declarations.declare(declarations.covers(months.getValue().strip(), forces.getValue()), null, ""))) {
            afterwards.run();
        }
    }

    private Component list(List<Declaration> all) {
        if (all.isEmpty()) {
            return new EmptyState(getTranslation("performance.declared.none"));
        }
        RowTable<Declaration> table = new RowTable<>(getTranslation("performance.declared.caption"));
        table.text(
                getTranslation("performance.declared.months"),
                said -> said.months().inWords());
        table.text(getTranslation("performance.declared.forces"), this::forces);
        table.text(getTranslation("performance.declared.with"), said -> said.fileName());
        table.text(getTranslation("performance.declared.who"), said -> said.who() + ", " + DAY.format(said.declared()));
        table.column(getTranslation("performance.declared.take-back"), this::takeBack);
        return table.show(all);
    }

    private String forces(Declaration said) {
        return said.forces().size() > NAMED
                ? getTranslation("performance.declared.many", said.forces().size())
                : said.forces().stream()
                        .map(code -> names.getOrDefault(code.value(), code.value()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private Component takeBack(Declaration said) {
        if (said.importId() != null) {
            return new Span(getTranslation("performance.declared.with-import"));
        }
        return new Button(getTranslation("performance.declared.take-back"), click -> {
            if (problem.attempt(() -> declarations.takeBack(said.id()))) {
                afterwards.run();
            }
        });
    }
}
