package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import toex.outcomes.feedback.Quotation.Run;

class QuotationTest {

    @Test
    void emphasis_stands_between_double_asterisks() {
        assertThat(new Quotation(1, "We received a **platinum service** from the team", "West Yorkshire", null).runs())
                .containsExactly(
                        new Run("We received a ", false),
                        new Run("platinum service", true),
                        new Run(" from the team", false));
    }

    @Test
    void a_mark_without_its_partner_emphasises_nothing() {
        assertThat(Quotation.runs("two ** three")).containsExactly(new Run("two ", false), new Run(" three", false));
    }
}
