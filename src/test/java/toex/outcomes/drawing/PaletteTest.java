package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of drawings, computed: apart from their ground, apart from each other for every kind of sight. */
class PaletteTest {

    private static final List<Ink> SERIES =
            List.of(Ink.ACCENT, Ink.SECOND, Ink.THIRD, Ink.FOURTH, Ink.FIFTH, Ink.SIXTH, Ink.EDGE);

    /** From what counts most to what counts least, then what stands outside the order. */
    private static final List<Ink> RAMP =
            List.of(Ink.FIRST_STEP, Ink.SECOND_STEP, Ink.THIRD_STEP, Ink.FOURTH_STEP, Ink.APART);

    /** What eyes see that lack the long, middle or short wave receptors (Machado, Oliveira, Fernandes 2009), and full sight. */
    private static final double[][][] SIGHTS = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
    };

    /** In Oklab; black and white are 1 apart, what is hardly told apart 0.02. */
    private static final double APART = 0.09;

    @ParameterizedTest
    @EnumSource
    void every_series_and_every_step_is_three_to_one_against_the_ground(Palette palette) {
        for (Ink ink : Stream.of(SERIES, RAMP).flatMap(List::stream).toList()) {
            assertThat(contrast(palette.of(ink), palette.of(Ink.PAPER)))
                    .as("%s of %s", ink, palette)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_two_series_look_alike_to_any_kind_of_sight(Palette palette) {
        assertApart(palette, SERIES);
    }

    @ParameterizedTest
    @EnumSource
    void no_two_steps_look_alike_to_any_kind_of_sight_nor_does_what_stands_apart(Palette palette) {
        assertApart(palette, RAMP);
    }

    /** One after the other in even steps of lightness: what counts most stands out most. */
    @ParameterizedTest
    @EnumSource
    void steps_come_evenly_closer_to_the_ground_in_one_hue(Palette palette) {
        double ground = oklab(linear(palette.of(Ink.PAPER)))[0];
        List<double[]> steps = RAMP.subList(0, 4).stream()
                .map(ink -> oklab(linear(palette.of(ink))))
                .toList();
        for (int i = 1; i < steps.size(); i++) {
            double nearer = Math.abs(ground - steps.get(i - 1)[0]) - Math.abs(ground - steps.get(i)[0]);
            assertThat(nearer).as("step %d of %s", i, palette).isBetween(0.1, 0.14);
            assertThat(hue(steps.get(i))).isCloseTo(hue(steps.getFirst()), within(5.0));
        }
    }

    private static double hue(double[] lab) {
        return Math.toDegrees(Math.atan2(lab[2], lab[1]));
    }

    private static void assertApart(Palette palette, List<Ink> inks) {
        for (double[][] sight : SIGHTS) {
            for (int i = 0; i < inks.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double[] one = oklab(seen(linear(palette.of(inks.get(i))), sight));
                    double[] other = oklab(seen(linear(palette.of(inks.get(j))), sight));
                    assertThat(Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]))
                            .as("%s and %s of %s", inks.get(i), inks.get(j), palette)
                            .isGreaterThan(APART);
                }
            }
        }
    }

    @Test
    void the_page_has_the_palettes_own_colours() throws IOException {
        String tokens = Files.readString(Path.of("frontend/styles/tokens.css"));
        for (Ink ink : Ink.values()) {
            List<Color> pair = colours(tokens, ink.property());
            assertThat(pair.getFirst()).as("%s in the light", ink).isEqualTo(Palette.LIGHT.of(ink));
            assertThat(pair.getLast()).as("%s in the dark", ink).isEqualTo(Palette.DARK.of(ink));
        }
    }

    private static List<Color> colours(String tokens, String property) {
        Matcher value = Pattern.compile("\\s" + property + ": ([^;]+);").matcher(tokens);
        assertThat(value.find()).as(property).isTrue();
        Matcher other = Pattern.compile("var\\((--[a-z-]+)\\)").matcher(value.group(1));
        if (other.matches()) {
            return colours(tokens, other.group(1));
        }
        return Pattern.compile("#[0-9a-f]{6}")
                .matcher(value.group(1))
                .results()
                .map(found -> Color.decode(found.group()))
                .toList();
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        double[] rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color colour) {
        float[] rgb = colour.getRGBColorComponents(null);
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            linear[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double[] seen(double[] rgb, double[][] sight) {
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = sight[i][0] * rgb[0] + sight[i][1] * rgb[1] + sight[i][2] * rgb[2];
            seen[i] = Math.clamp(sum, 0.0, 1.0);
        }
        return seen;
    }

    /** Björn Ottosson's, of linear sRGB. */
    private static double[] oklab(double[] rgb) {
        double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }
}
