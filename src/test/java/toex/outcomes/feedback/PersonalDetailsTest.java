package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toex.outcomes.feedback.PersonalDetails.Finding;
import toex.outcomes.feedback.PersonalDetails.Kind;

class PersonalDetailsTest {

    private static final Set<String> KNOWN = Set.of("Gwent", "South Wales", "TARIAN", "TOEX");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    write to a.b@gwent.police.uk today; EMAIL; a.b@gwent.police.uk
                    she is on 07700 900123 now; PHONE; 07700 900123
                    call (029) 2018 0180; PHONE; (029) 2018 0180
                    the car AB12 CDE was seen; REGISTRATION; AB12 CDE
                    lives at NP20 4UR; POSTCODE; NP20 4UR
                    born on 3 May 1991 in care; DATE_OF_BIRTH; born on 3 May 1991
                    DOB 03/05/1991; DATE_OF_BIRTH; DOB 03/05/1991
                    it helped Operation Nightjar a lot; OPERATION; Operation Nightjar
                    it helped Op Nightjar; OPERATION; Op Nightjar
                    thanks to DC Sarah Evans; NAME; DC Sarah Evans
                    we thank John Smith for it; NAME; John Smith
                    the flat in Newport was searched; PLACE; Newport
                    at 12 Station Road we found; ADDRESS; 12 Station Road
                    """, delimiter = ';')
    void it_points_out(String text, Kind kind, String found) {
        assertThat(PersonalDetails.in(text, KNOWN, List.of())).contains(new Finding(kind, found));
    }

    @Test
    void names_of_the_field_and_plain_sentences_are_left_alone() {
        assertThat(PersonalDetails.in(
                        "The team of TARIAN helped Gwent and South Wales. They were quick. It took 2023 hours.",
                        KNOWN,
                        List.of()))
                .isEmpty();
    }

    @Test
    void an_operation_that_is_known_is_found_by_its_name_alone() {
        assertThat(PersonalDetails.in("all of Nightjar went well", KNOWN, List.of("Nightjar")))
                .containsExactly(new Finding(Kind.OPERATION, "Nightjar"));
    }

    @Test
    void a_long_text_is_read_in_no_time() {
        assertThat(PersonalDetails.in("Aaaa ".repeat(400) + "07".repeat(500), KNOWN, List.of()))
                .isNotNull();
    }
}
