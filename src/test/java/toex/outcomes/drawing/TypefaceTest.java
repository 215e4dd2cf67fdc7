package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void a_face_is_found_again_from_its_font_and_can_write_names_of_these_islands(Typeface face) {
        Font font = face.font(11.5);
        assertThat(Typeface.of(font)).isEqualTo(face);
        assertThat(font.getSize2D()).isEqualTo(11.5f);
        assertThat(font.canDisplayUpTo("£156.3 million · 1.80× · “Ŵyn, Tŷ” – Łódź"))
                .isEqualTo(-1);
    }

    @Test
    void a_font_of_the_machine_is_refused() {
        assertThatThrownBy(() -> Typeface.of(new Font("Dialog", Font.PLAIN, 12)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
