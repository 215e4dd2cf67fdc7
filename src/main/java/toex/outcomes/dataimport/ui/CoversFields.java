package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import toex.outcomes.performance.Covers;
import toex.outcomes.performance.ReportingDeclarations;
import toex.outcomes.shared.ui.Problem;

/** What the file is said to be complete for, if anybody can say so. */
class CoversFields extends Div {

    private final transient ReportingDeclarations declarations;
    private final TextField months = new TextField(getTranslation("dataimport.covers.months"));
    private final TextField forces = new TextField(getTranslation("dataimport.covers.forces"));
    private final Problem problem = new Problem();
    private transient @Nullable Covers covers;

    CoversFields(ReportingDeclarations declarations) {
        this.declarations = declarations;
        addClassName("covers-fields");
        months.setHelperText(getTranslation("dataimport.covers.months.help"));
        months.setMaxLength(40);
        forces.setHelperText(getTranslation("dataimport.covers.forces.help"));
        forces.setMaxLength(1000);
        add(months, forces, problem);
    }

    /** Goes on with what was entered, null for nothing; says what is wrong where it can't be read. */
    void then(java.util.function.Consumer<@Nullable Covers> next) {
        if (problem.attempt(() -> covers = read())) {
            next.accept(covers);
        }
    }

    private @Nullable Covers read() {
        return months.isEmpty() ? null : declarations.covers(months.getValue().strip(), forces.getValue());
    }
}
