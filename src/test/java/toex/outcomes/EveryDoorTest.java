package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.ui.FigureGrid;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.performance.FigureRecords;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.RecordOrder;
import toex.outcomes.security.SystemUser;

/** Every figure of every page says where it comes from, and the records that it names add up to it. */
class EveryDoorTest extends KaribuTest {

    private static final List<String> PAGES = List.of(
            "",
            "performance",
            "performance?period=2022-Q3&region=EMSOU&measure=safeguarding-referral",
            "performance?period=2022-04-10..2022-11-17&measure=supported-job&rows=month&columns=strand",
            "benefits",
            "case-studies",
            "case-studies/operation-miyo",
            "feedback",
            "teams",
            "regions/EMSOU",
            "regions/LONDON?period=2022",
            "how-it-works",
            "definitions");

    private static final AccessTable TABLE = AccessTable.read("/access.txt");

    @Autowired
    FigureRecords behind;

    @Autowired
    OutcomeRecords records;

    @Test
    void the_door_of_every_figure_opens_and_its_records_add_up_to_it() {
        Map<RecordFilter, BigDecimal> sums = new LinkedHashMap<>();
        int counted = 0;
        for (String address : pages()) {
            signIn("analyst");
            open(address);
            List<Figure> figures = Stream.concat(
                            all(SourceDoor.class).stream().map(SourceDoor::figures),
                            all(FigureGrid.class).stream().map(FigureGrid::figures))
                    .flatMap(List::stream)
                    .toList();
            for (Figure figure : figures) {
                counted += reAdded(figure, address, sums) ? 1 : 0;
            }
        }
        assertThat(counted).as("figures that were counted again").isGreaterThan(150);
    }

    @Test
    void each_door_names_definition_document_or_records_and_who_may_list_them() {
        for (String who : List.of("analyst", "leader")) {
            signIn(who);
            open("performance?period=2022&region=SWROCU");
            SourceDoor door = all(SourceDoor.class).getFirst();
            click(door);
            assertThat(text(get(Dialog.class)))
                    .contains("Definition", "South West", "demonstration-outcomes.csv", "loaded 14 February 2023")
                    .contains(who.equals("analyst") ? "List them" : "Analysts may list them")
                    .doesNotContain("SWROCU");
            get(Dialog.class).close();
            answer();
        }
    }

    /** The pages above, and whatever else a reader without roles of their own can open. */
    private static List<String> pages() {
        List<String> pages = new ArrayList<>(PAGES);
        Views.routes().stream()
                .map(view ->
                        view.getAnnotation(com.vaadin.flow.router.Route.class).value())
                .filter(route -> TABLE.lines("page").stream()
                        .anyMatch(line -> line.matches(
                                "page " + java.util.regex.Pattern.quote(route) + " .*(signed-in|analyst).*")))
                .map(TABLE::example)
                .filter(address -> !pages.contains(address))
                .forEach(pages::add);
        return pages;
    }

    private boolean reAdded(Figure figure, String address, Map<RecordFilter, BigDecimal> sums) {
        String what = "%s of %s on %s".formatted(figure.measure().code(), figure.group(), address);
        assertThat(figure.measure().definition()).as(what).isNotBlank();
        assertThat(figure.source().inWords()).as(what).isNotBlank();
        if (!(figure.source() instanceof Source.Records source) || figure.value() == null) {
            return false;
        }
        Optional<RecordFilter> filter = behind.behind(figure);
        if (filter.isEmpty()) {
            Group group = figure.group();
            boolean excused = group != null && group.code().contains(Group.NOT_RECORDED) || !isCounted(figure);
            assertThat(excused).as(what + " has no list of its records").isTrue();
            return false;
        }
        assertThat(sums.computeIfAbsent(filter.get(), this::sum)).as(what).isEqualByComparingTo(figure.value());
        assertThat(SystemUser.call(() -> records.count(filter.get()))).as(what).isEqualTo(source.records());
        return true;
    }

    private static boolean isCounted(Figure figure) {
        return toex.outcomes.performance.OutcomeKind.of(figure.measure().code().value())
                .isPresent();
    }

    private BigDecimal sum(RecordFilter filter) {
        return SystemUser.call(() -> records.findPage(filter, RecordOrder.DATE, false, 0, 10_000)).stream()
                .map(record -> BigDecimal.valueOf(record.outcome().quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
