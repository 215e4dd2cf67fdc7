package toex.outcomes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final Marking PUBLIC = new Marking(false, Set.of(Marking.FOR_PUBLIC_RELEASE));

    @Test
    void a_whole_is_for_public_release_only_where_all_its_parts_are() {
        assertThat(PUBLIC.and(PUBLIC).isForPublicRelease()).isTrue();
        assertThat(PUBLIC.and(Marking.OFFICIAL)).isEqualTo(Marking.OFFICIAL);
        assertThat(Marking.OFFICIAL_SENSITIVE.and(PUBLIC)).isEqualTo(Marking.OFFICIAL_SENSITIVE);
    }

    @Test
    void a_whole_keeps_every_other_instruction_of_its_parts() {
        assertThat(Marking.parse("OFFICIAL · RECIPIENTS ONLY")
                        .and(Marking.parse("OFFICIAL-SENSITIVE · LEGAL"))
                        .text())
                .isEqualTo("OFFICIAL-SENSITIVE · LEGAL · RECIPIENTS ONLY");
    }
}
