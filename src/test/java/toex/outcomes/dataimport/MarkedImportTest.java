package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.QuarterCounts;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.Selection;
import toex.outcomes.security.Account;
import toex.outcomes.security.Clearance;
import toex.outcomes.security.Role;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** Files of records that are marked: who counts them, what other files may say of them, and how a marking changes. */
class MarkedImportTest extends ImportTest {

    private static final Marking SENSITIVE = Marking.OFFICIAL_SENSITIVE;
    private static final Marking GWENT = new Marking(false, Set.of("GWENT POLICE USE ONLY"));

    @Autowired
    PerformanceService performance;

    @Autowired
    QuarterCounts quarters;

    @Autowired
    MarkingChanges changes;

    @Autowired
    ImportCommand command;

    @Test
    void marked_records_are_counted_and_listed_for_those_who_are_cleared_and_for_nobody_else() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,");
        load(SENSITIVE, "S-1,disruption,2022-07-31,Gwent,,,,40,Secret");
        load(GWENT, "G-1,disruption,2022-08-10,Gwent,,,,500,Local");
        assertThat(disruptions(Role.ANALYST, Clearance.OFFICIAL)).isEqualTo("2 OFFICIAL");
        assertThat(disruptions(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE)).isEqualTo("42 OFFICIAL-SENSITIVE");
        assertThat(disruptions(Role.FORCE, Clearance.OFFICIAL)).isEqualTo("502 OFFICIAL · GWENT POLICE USE ONLY");
        String house = SystemUser.call(() -> disruptions());
        assertThat(house).isEqualTo("542 OFFICIAL-SENSITIVE · GWENT POLICE USE ONLY");
        assertThat(as(Role.ANALYST, Clearance.OFFICIAL, this::references)).containsExactly("A-1");
        assertThat(as(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE, this::references))
                .containsExactly("A-1", "S-1");
        assertThat(as(Role.ANALYST, Clearance.OFFICIAL, () -> attempts.count())).isEqualTo(1);
        assertThat(as(Role.ANALYST, Clearance.OFFICIAL, () -> attempts.findPage(0, 9)))
                .hasSize(1);
        assertMonthsAreRight();
    }

    @Test
    void odd_days_and_three_dimensions_leave_marked_records_out_as_whole_months_do() {
        load("A-1,disruption,2022-07-30,Gwent,fraud,pursue,,2,");
        load(SENSITIVE, "S-1,disruption,2022-07-31,Gwent,fraud,pursue,,40,");
        Selection days = Selection.of(new Scope(Period.parse("2022-07-30..2022-07-31"), null));
        assertThat(as(Role.LEADER, Clearance.OFFICIAL, () -> text(performance.totals(days))))
                .isEqualTo("2 OFFICIAL");
        assertThat(as(Role.LEADER, Clearance.OFFICIAL_SENSITIVE, () -> text(performance.totals(days))))
                .isEqualTo("42 OFFICIAL-SENSITIVE");
        Period july = Period.parse("2022-07");
        assertThat(as(Role.LEADER, Clearance.OFFICIAL, () -> performance.coverage()))
                .isEqualTo(july);
    }

    @Test
    void a_file_says_nothing_of_records_that_are_marked_higher() {
        load(SENSITIVE, "S-1,disruption,2022-07-31,Gwent,,,,40,Secret");
        List<String> before = data();
        Imported same = load("S-1,disruption,2022-07-31,Gwent,,,,40,Secret");
        Imported other = load("S-1,disruption,2022-07-31,Gwent,,,,41,Secret");
        for (Imported imported : List.of(same, other)) {
            assertThat(imported.state()).isEqualTo(ImportState.REFUSED);
            assertThat(imported.report().differences().added()).isEqualTo(1);
            assertThat(imported.report().differences().amendments()).isEmpty();
            assertThat(imported.report().reasons())
                    .extracting(Rejection::column)
                    .containsExactly("reference");
        }
        assertThat(data()).isEqualTo(before);
        Imported marked = load(SENSITIVE, "S-1,disruption,2022-07-31,Gwent,,,,41,Secret");
        assertThat(marked.report().differences().amended()).isEqualTo(1);
        assertThat(as(Role.ANALYST, Clearance.OFFICIAL, this::references)).isEmpty();
        assertMonthsAreRight();
    }

    @Test
    void a_record_that_a_sensitive_file_amends_is_sensitive_until_the_file_is_taken_back() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,");
        load(SENSITIVE, "A-1,disruption,2022-07-31,Gwent,,,,3,");
        assertThat(disruptions(Role.LEADER, Clearance.OFFICIAL)).isEqualTo("0 OFFICIAL");
        assertThat(disruptions(Role.LEADER, Clearance.OFFICIAL_SENSITIVE)).isEqualTo("3 OFFICIAL-SENSITIVE");
        assertThatThrownBy(() -> as(Role.ANALYST, Clearance.OFFICIAL, () -> undo(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("an import that your account is not cleared for")
                .hasMessageNotContaining("outcomes.csv");
        SystemUser.call(() -> undo(0));
        assertThat(disruptions(Role.LEADER, Clearance.OFFICIAL)).isEqualTo("2 OFFICIAL");
        assertMonthsAreRight();
    }

    @Test
    void analysts_raise_a_marking_and_only_an_approver_with_a_reason_lowers_it() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,", "A-2,disruption,2022-08-31,Gwent,,,,5,");
        load("A-3,disruption,2022-08-31,Gwent,,,,100,");
        MarkedFile first =
                as(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE, changes::files).getLast();
        assertThatThrownBy(() -> as(Role.ANALYST, Clearance.OFFICIAL, () -> raise(first, SENSITIVE)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not cleared");
        as(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE, () -> raise(first, SENSITIVE));
        assertThat(disruptions(Role.LEADER, Clearance.OFFICIAL)).isEqualTo("100 OFFICIAL");
        assertThat(disruptions(Role.LEADER, Clearance.OFFICIAL_SENSITIVE)).isEqualTo("107 OFFICIAL-SENSITIVE");
        assertMonthsAreRight();
        MarkedFile raised =
                as(Role.APPROVER, Clearance.OFFICIAL_SENSITIVE, changes::files).getLast();
        assertThatThrownBy(() -> as(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE, () -> raise(raised, Marking.OFFICIAL)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("An approver can lower");
        assertThatThrownBy(() -> as(Role.APPROVER, Clearance.OFFICIAL_SENSITIVE, () -> lower(raised, " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("why");
        as(Role.APPROVER, Clearance.OFFICIAL_SENSITIVE, () -> lower(raised, "The operation has ended."));
        assertThat(disruptions(Role.LEADER, Clearance.OFFICIAL)).isEqualTo("107 OFFICIAL");
        assertThatThrownBy(() -> as(Role.APPROVER, Clearance.OFFICIAL_SENSITIVE, () -> lower(raised, "Again.")))
                .isInstanceOf(Refusal.class);
        assertMonthsAreRight();
        assertThat(
                        rows(
                                "SELECT kind, detail FROM audit_trail WHERE kind LIKE 'file-marking-%' ORDER BY id DESC LIMIT 2"))
                .containsExactly(
                        "file-marking-lowered|OFFICIAL: The operation has ended.",
                        "file-marking-raised|OFFICIAL-SENSITIVE");
    }

    @Test
    void an_import_stays_marked_at_least_as_high_as_those_whose_records_it_amends() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,");
        load(file("later.csv", HEADER + "A-1,disruption,2022-07-31,Gwent,,,,3,\n"));
        List<MarkedFile> files = as(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE, changes::files);
        assertThatThrownBy(
                        () -> as(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE, () -> raise(files.getLast(), SENSITIVE)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Raise \"later.csv\" first");
        as(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE, () -> raise(files.getFirst(), SENSITIVE));
        as(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE, () -> raise(files.getLast(), SENSITIVE));
        MarkedFile later =
                as(Role.APPROVER, Clearance.OFFICIAL_SENSITIVE, changes::files).getFirst();
        assertThatThrownBy(() -> as(Role.APPROVER, Clearance.OFFICIAL_SENSITIVE, () -> lower(later, "No longer so.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Lower \"outcomes.csv\" first");
    }

    @Test
    void release_tables_count_what_is_official_and_nothing_besides_whoever_makes_them() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,");
        Object before = SystemUser.call(this::outside);
        load(SENSITIVE, "S-1,disruption,2022-07-31,Gwent,,,,40,", "S-2,disruption,2024-01-01,Gwent,,,,40,");
        load(new Marking(false, Set.of("HMG USE ONLY")), "H-1,disruption,2022-07-31,Gwent,,,,70,");
        assertThat(SystemUser.call(this::outside)).isEqualTo(before);
        assertThat(as(Role.ANALYST, Clearance.OFFICIAL_SENSITIVE, this::outside))
                .isEqualTo(before);
    }

    @Test
    void the_command_takes_a_marking_and_refuses_what_may_not_be_held_here() {
        Path file = file("marked.csv", HEADER + "S-1,disruption,2022-07-31,Gwent,,,,40,\n");
        assertThatThrownBy(() -> run(file, "SECRET"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("may not hold SECRET");
        assertThatThrownBy(() -> run(file, "TOP SECRET"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("TOP SECRET");
        assertThatThrownBy(() -> run(file, "PRIVATE"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("OFFICIAL-SENSITIVE");
        assertThatThrownBy(() -> run(file, "OFFICIAL, FOR PUBLIC RELEASE"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("release tables");
        assertThatThrownBy(() -> run(file, "OFFICIAL, MY EYES ONLY"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"MY EYES ONLY\" is no handling instruction");
        assertThat(records()).isEmpty();
        assertThat(run(file, "official-sensitive, Recipients only")).isZero();
        assertThat(runs().getFirst().marking().text()).isEqualTo("OFFICIAL-SENSITIVE · RECIPIENTS ONLY");
        assertThat(disruptions(Role.LEADER, Clearance.OFFICIAL)).isEqualTo("0 OFFICIAL");
    }

    private int run(Path file, String marking) {
        Options options =
                Options.parse(List.of(file.toString(), "--marking", marking), command.valued(), command.flags());
        return SystemUser.call(() -> command.run(options, new PrintStream(new ByteArrayOutputStream())));
    }

    private Imported load(Marking marking, String... rows) {
        Path file = file("marked.csv", HEADER + String.join("\n", rows) + "\n");
        return SystemUser.call(
                () -> imports.load(file, "marked.csv", new Told(marking, null), rejected(), (step, fraction) -> {}));
    }

    private boolean raise(MarkedFile seen, Marking marking) {
        changes.raise(seen, marking);
        return true;
    }

    private boolean lower(MarkedFile seen, String reason) {
        changes.lower(seen, Marking.OFFICIAL, reason);
        return true;
    }

    /** @param latest 0 for the latest import, 1 for the one before */
    private boolean undo(int latest) {
        attempts.undo(rows("SELECT id FROM import_run ORDER BY id DESC").stream()
                .map(Long::valueOf)
                .toList()
                .get(latest));
        return true;
    }

    private Object outside() {
        return List.of(
                quarters.counts(new Quarters(
                        Quarters.of(java.time.YearMonth.of(2022, 1)), Quarters.of(java.time.YearMonth.of(2022, 12)))),
                quarters.coverage(),
                quarters.asOf(),
                quarters.incomplete(new Quarters(
                        Quarters.of(java.time.YearMonth.of(2022, 7)), Quarters.of(java.time.YearMonth.of(2022, 7)))));
    }

    private List<String> references() {
        return outcomes
                .findPage(
                        RecordFilter.of(Selection.of(Scope.ALL)),
                        toex.outcomes.performance.RecordOrder.REFERENCE,
                        false,
                        0,
                        9)
                .stream()
                .map(record -> record.outcome().reference())
                .toList();
    }

    private String disruptions(Role role, Clearance clearance) {
        return as(role, clearance, () -> disruptions());
    }

    private String disruptions() {
        return text(performance.totals(Selection.of(Scope.ALL)));
    }

    private static String text(List<Figure> totals) {
        Figure disruptions = totals.get(2);
        return disruptions.plain() + " " + disruptions.marking().text();
    }

    /** Somebody of that role; a force officer is of Gwent. */
    private <T> T as(Role role, Clearance clearance, Supplier<T> work) {
        Account account = new Account(
                1, "somebody", "Somebody", role, role == Role.FORCE ? "W15000002" : null, true, true, 0, clearance, "");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account, null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
