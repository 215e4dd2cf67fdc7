package toex.outcomes;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * axe-core in the page that is looked at. It is put there once for each document and asked in place: Deque's own builder
 * opens a second browser window for each question, and answers "nothing found" where it could not look.
 */
record Axe(Page page) {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String SOURCE = AxeBuilder.getAxeScript();
    private static final String ASK = """
            ([type, values]) => axe.run(document, {runOnly: {type, values}, resultTypes: ['violations']}).then(found => {
              if (!found.passes.length) throw new Error('no rule found anything to look at');
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                  rule.id + ': ' + rule.help + ' at ' + node.target + ' ' + node.html));
            })""";

    /** What breaks a rule of WCAG 2.2, levels A and AA, that axe-core can check. */
    List<String> violations() {
        return ask("tag", WCAG);
    }

    /** The same of the rules that ask for colours. */
    List<String> violationsOfColours() {
        return ask("rule", RULES_OF_COLOURS);
    }

    @SuppressWarnings("unchecked")
    private List<String> ask(String type, List<String> values) {
        page.frames().forEach(Axe::bring);
        return (List<String>) page.evaluate(ASK, List.of(type, values));
    }

    private static void bring(Frame frame) {
        if (!(boolean) frame.evaluate("typeof axe === 'object'")) {
            frame.evaluate(SOURCE);
        }
    }
}
