package toex.outcomes.sampler;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The words of the design system: type, space, colour, elevation, states. Each shows itself and its name in the style sheets. */
class TokenSamples extends Samples {

    private static final List<String> SIZES = List.of(
            "figure",
            "claim",
            "figure-small",
            "title",
            "heading",
            "heading-small",
            "lead",
            "subheading",
            "body",
            "label",
            "note",
            "small");
    private static final List<String> COLOURS = List.of(
            "paper",
            "surface",
            "ink",
            "muted",
            "frame",
            "frame-deep",
            "on-frame",
            "on-frame-muted",
            "accent",
            "accent-soft",
            "on-accent",
            "context",
            "context-soft",
            "container",
            "container-strong",
            "rule",
            "rule-strong",
            "amber",
            "highlight",
            "banner",
            "danger",
            "focus",
            "backdrop",
            "sheet",
            "chart-second",
            "chart-third",
            "chart-fourth",
            "chart-fifth",
            "chart-sixth");

    TokenSamples() {
        super("sampler.tokens");
        addClassName("sampler-tokens");
        SIZES.forEach(size -> sample("--size-" + size, type(size)));
        for (int step = 1; step <= 7; step++) {
            sample("--space-" + step, block("sampler-space-" + step));
        }
        COLOURS.forEach(colour -> sample("--" + colour, block("sampler-colour", "sampler-" + colour)));
        List.of("flat", "surface", "overlay").forEach(level -> sample("--elevation-" + level, elevation(level)));
        sample("--focus", state("sampler-focused", "sampler.focused"));
        sample("--touch", state("sampler-touch", "sampler.touch"));
    }

    private Paragraph type(String size) {
        Paragraph words = new Paragraph(getTranslation("sampler.pangram"));
        words.addClassName("sampler-size-" + size);
        return words;
    }

    private static Div block(String... classes) {
        Div block = new Div();
        block.addClassNames(classes);
        return block;
    }

    private Div elevation(String level) {
        Div box = new Div(new Span(getTranslation("sampler.elevation." + level)));
        box.addClassNames("sampler-elevation", "sampler-elevation-" + level);
        return box;
    }

    private NativeButton state(String className, String key) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassNames("sampler-button", className);
        return button;
    }
}
