package toex.outcomes.performance;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureFile;
import toex.outcomes.figures.FigureSource;
import toex.outcomes.figures.Source;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.ScopeOptions;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

/** {@code ./portal figures}: the figures of a period, a region or a force as CSV. */
@Component
class FiguresCommand implements Command {

    private static final String FORCE = "force";
    private static final String BY = "by";

    private final PerformanceService performance;
    private final OrganisationService organisations;
    private final ScopeOptions scopes;
    private final List<FigureSource> published;

    FiguresCommand(
            PerformanceService performance,
            OrganisationService organisations,
            ScopeOptions scopes,
            List<FigureSource> published) {
        this.performance = performance;
        this.organisations = organisations;
        this.scopes = scopes;
        this.published = published;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Set<String> valued() {
        return Set.of(ScopeOptions.PERIOD, ScopeOptions.REGION, FORCE, BY);
    }

    @Override
    public int run(Options options, PrintStream out) {
        if (!options.words().isEmpty()) {
            throw new WrongUsage(
                    "figures takes no \"%s\". Write ./portal figures [--period P] [--region R] [--force F]%s"
                            .formatted(options.words().getFirst(), " [--by month|region|force|threat|strand|level]."));
        }
        Optional<Dimension> by = options.value(BY).map(FiguresCommand::dimension);
        Selection selection = Selection.of(scopes.scope(options))
                .organisation(options.value(FORCE).map(this::force).orElse(null));
        List<Figure> figures = figures(selection, by).toList();
        out.writeBytes(FigureFile.csv(figures.stream()));
        out.flush();
        Marking marking = figures.stream().map(Figure::marking).reduce(Marking.OFFICIAL, Marking::and);
        if (!marking.equals(Marking.OFFICIAL)) {
            System.err.println("These figures hold records marked %s. Whatever is made of them is marked so too."
                    .formatted(marking.text()));
        }
        return 0;
    }

    private Stream<Figure> figures(Selection selection, Optional<Dimension> by) {
        return by.map(dimension -> performance.tables(selection, dimension).stream()
                        .flatMap(table -> table.rows().stream())
                        .filter(FiguresCommand::hasRecords))
                .orElseGet(() -> Stream.concat(
                        performance.totals(selection).stream(),
                        published.stream().flatMap(source -> source.publishedFigures().stream())));
    }

    private static boolean hasRecords(Figure figure) {
        return !(figure.source() instanceof Source.Records counted) || counted.records() > 0;
    }

    private static Dimension dimension(String text) {
        return Dimension.RECORDED.stream()
                .filter(dimension -> dimension.code().equals(text))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("--by takes one of %s, not \"%s\"."
                        .formatted(
                                Dimension.RECORDED.stream().map(Dimension::code).collect(Collectors.joining(", ")),
                                text)));
    }

    private OrganisationCode force(String text) {
        return organisations
                .organisationCode(text)
                .orElseThrow(() -> new Refusal(
                        "\"%s\" is not a force. Write its ONS code, such as W15000002, or its name, such as Gwent."
                                .formatted(text)));
    }
}
