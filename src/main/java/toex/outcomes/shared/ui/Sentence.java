package toex.outcomes.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of the text bundle with components, such as figures, in the places that it leaves open. */
public final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Sentence() {}

    /**
     * The parts of the sentence in their order.
     *
     * @param pattern with the places as {@code {0}} and {@code {1}}
     */
    public static Component[] of(String pattern, Component... components) {
        List<Component> parts = new ArrayList<>();
        Matcher matcher = PLACE.matcher(pattern);
        int end = 0;
        while (matcher.find()) {
            parts.add(new Text(pattern.substring(end, matcher.start())));
            parts.add(components[Integer.parseInt(matcher.group(1))]);
            end = matcher.end();
        }
        parts.add(new Text(pattern.substring(end)));
        return parts.toArray(Component[]::new);
    }
}
