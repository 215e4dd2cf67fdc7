package toex.outcomes.dataimport.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import toex.outcomes.dataimport.ImportFormat;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.RowTable;

/** How a file must look: its columns, what may stand in them, and the codes in use here. */
@Route("imports/format")
@RolesAllowed("ANALYST")
class FormatView extends Page {

    private final transient FormatWords words;

    FormatView(PerformanceService performance) {
        super("dataimport.format.title");
        words = new FormatWords(this, performance);
        addClassName("imports");
        add(new PageHeading(getTranslation("dataimport.format.heading"))
                .withStandfirst(getTranslation("dataimport.format.explanation")));
        Arrays.stream(ImportFormat.values()).map(this::columns).forEach(this::add);
        add(codes());
    }

    private PageSection columns(ImportFormat format) {
        String key = "dataimport.format." + format.code();
        RowTable<String> table = new RowTable<>(getTranslation("dataimport.format.columns"));
        table.text(getTranslation("dataimport.format.column"), column -> column);
        table.text(getTranslation("dataimport.format.holds"), column -> words.holds(format, column));
        table.optional(
                getTranslation("dataimport.format.example"),
                column -> Optional.of(format.example(column)).filter(example -> !example.isEmpty()));
        table.show(format.columns());
        return new PageSection(getTranslation(key), table, new TemplateLinks(format, words))
                .withStandfirst(getTranslation(key + ".explanation"));
    }

    private PageSection codes() {
        RowTable<List<String>> table = new RowTable<>(getTranslation("dataimport.format.codes.caption"));
        table.text(getTranslation("dataimport.format.code"), row -> row.get(1));
        table.text(getTranslation("dataimport.format.label"), row -> row.get(2));
        table.text(getTranslation("dataimport.format.column"), List::getFirst);
        table.show(words.codes());
        return new PageSection(getTranslation("dataimport.format.codes"), table)
                .withStandfirst(getTranslation("dataimport.format.codes.explanation"));
    }
}
