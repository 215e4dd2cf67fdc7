package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toex.outcomes.organisation.OrganisationDirectory.Member;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;

class CompletenessTest {

    private static final Period COVERED = Period.parse("2022");
    private static final GapWords WORDS = new GapWords(
            Map.of("F1", "Dorset", "F2", "Wiltshire", "F3", "Gwent", "F4", "Kent", "F5", "Essex"),
            Map.of("SWROCU", "SWROCU", "TARIAN", "TARIAN", "ERSOU", "ERSOU"));
    private static final List<Member> MEMBERS = List.of(
            member("F1", "SWROCU", Period.ALL),
            member("F2", "SWROCU", Period.ALL),
            member("F3", "TARIAN", Period.ALL),
            member("F4", "ERSOU", Period.parse("2022-01-01..2022-06-30")),
            member("F5", "ERSOU", Period.ALL));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F1 2022-12, F2 2022-12 | 2022-12 | SWROCU has not reported December 2022.",
                "F1 2022-12 | 2022 | Dorset has not reported December 2022.",
                "F3 2022-11, F3 2022-12 | all | Gwent has not reported November and December 2022.",
                "F1 2022-10, F1 2022-11, F1 2022-12 | 2022-Q4 | Dorset has not reported October to December 2022.",
                "F1 2022-03, F1 2022-05 | 2022 | Dorset has not reported March 2022 and May 2022.",
                "F1 2022-12, F3 2022-12 | 2022 | Dorset and Gwent have not reported December 2022.",
                "F1 2022-11, F3 2022-12 | 2022 | Dorset has not reported November 2022; Gwent has not reported December 2022.",
                "F1 2022-12 | 2022-Q1 | ''",
                "F1 2022-01, F2 2022-02, F3 2022-04 | 2022 | 3 of 5 forces have not reported all of January to April 2022."
            })
    void a_short_sentence_says_who_has_not_reported_what(String missing, String period, String sentence) {
        assertThat(without(missing).sentence(Period.parse(period), null, null)).isEqualTo(sentence);
    }

    @Test
    void months_after_the_last_records_are_missing_from_everybody_until_the_running_one() {
        assertThat(without("").sentence(Period.parse("2023"), null, null))
                .isEqualTo("No force has reported January to March 2023.");
        assertThat(without("").sentence(Period.ALL, null, null)).isEmpty();
        assertThat(without("").sentence(Period.parse("2021"), null, null)).isEmpty();
    }

    @Test
    void a_force_is_expected_only_in_the_months_in_which_it_belongs_to_a_region() {
        Completeness completeness = without("F4 2022-06, F4 2022-07");
        assertThat(completeness.gaps(COVERED, null, null))
                .containsExactly(new Gap(code("F4"), new RegionCode("ERSOU"), YearMonth.of(2022, 6)));
        assertThat(completeness.of(code("F4"), YearMonth.of(2022, 7))).isEqualTo(Completeness.State.NOT_EXPECTED);
    }

    @Test
    void a_region_is_whole_where_its_own_forces_have_reported() {
        Completeness completeness = without("F1 2022-12");
        assertThat(completeness.isWhole(COVERED, new RegionCode("TARIAN"), null))
                .isTrue();
        assertThat(completeness.isWhole(COVERED, new RegionCode("SWROCU"), null))
                .isFalse();
        assertThat(completeness.isWhole(COVERED, null, code("F2"))).isTrue();
        assertThat(completeness.isWhole(COVERED, null, null)).isFalse();
    }

    private static Completeness without(String missing) {
        List<Reported> reported = new ArrayList<>();
        for (Member member : MEMBERS) {
            for (int month = 1; month <= 12; month++) {
                YearMonth of = YearMonth.of(2022, month);
                if (!missing.contains(member.force() + " " + of)) {
                    reported.add(new Reported(member.force(), Period.month(of), true));
                }
            }
        }
        return new Completeness(MEMBERS, reported, COVERED, YearMonth.of(2023, 3), WORDS);
    }

    private static Member member(String force, String region, Period valid) {
        return new Member(code(force), new RegionCode(region), valid);
    }

    private static OrganisationCode code(String code) {
        return new OrganisationCode(code);
    }
}
