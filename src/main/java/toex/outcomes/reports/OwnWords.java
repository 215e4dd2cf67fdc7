package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the words of a draft in the place of those that a section's template has. */
final class OwnWords {

    private static final Set<String> WRAPPERS = Set.of("with-records", "with-evaluation", "together");

    private final SectionWords words;
    private boolean titled;
    private boolean introduced;

    private OwnWords(SectionWords words) {
        this.words = words;
        titled = words.title().isEmpty();
        introduced = words.introduction() == null;
    }

    /** The section's parts with these words. */
    static List<Template.Part> in(TemplateSection section, SectionWords words) {
        if (words.isNone()) {
            return section.parts();
        }
        OwnWords own = new OwnWords(words);
        boolean led = section.holds("lead", "own-lead");
        return closed(own.replaced(section.parts(), led), words.closing());
    }

    /** @param led whether the section has an introduction, in whose place the new one stands */
    private List<Template.Part> replaced(List<Template.Part> parts, boolean led) {
        List<Template.Part> replaced = new ArrayList<>();
        for (Template.Part part : parts) {
            if (TemplateSection.isHeading(part)) {
                replaced.add(heading(part));
                if (!led) {
                    introduce(replaced);
                }
            } else if (!introduced
                    && led
                    && (part.name().equals("lead") || part.name().equals("own-lead"))) {
                introduce(replaced);
            } else {
                replaced.add(new Template.Part(part.name(), part.settings(), replaced(part.parts(), led)));
            }
        }
        return replaced;
    }

    private Template.Part heading(Template.Part part) {
        if (titled) {
            return part;
        }
        titled = true;
        return told("own-heading", words.title());
    }

    private void introduce(List<Template.Part> parts) {
        String text = words.introduction();
        if (!introduced && text != null && !text.isEmpty()) {
            parts.add(told("own-lead", text));
        }
        introduced = true;
    }

    /** With the closing words at its end, inside of what decides whether the section is there at all. */
    private static List<Template.Part> closed(List<Template.Part> parts, String closing) {
        if (closing.isEmpty()) {
            return parts;
        }
        List<Template.Part> closed = new ArrayList<>(parts);
        if (parts.size() == 1 && WRAPPERS.contains(parts.getFirst().name())) {
            Template.Part only = parts.getFirst();
            closed.set(0, new Template.Part(only.name(), only.settings(), closed(only.parts(), closing)));
        } else {
            closed.add(told("own-words", closing));
        }
        return closed;
    }

    private static Template.Part told(String name, String value) {
        return new Template.Part(name, Map.of("value", value), List.of());
    }
}
