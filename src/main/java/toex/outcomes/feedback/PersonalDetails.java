package toex.outcomes.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points out what in a text is likely to tell who somebody is or what an operation does. It points out too much rather
 * than too little, and still may miss something: a person looks at every text.
 */
public final class PersonalDetails {

    /** What a piece of text seems to be. */
    public enum Kind {
        EMAIL,
        PHONE,
        REGISTRATION,
        POSTCODE,
        DATE_OF_BIRTH,
        OPERATION,
        ADDRESS,
        PLACE,
        NAME
    }

    private record Rule(Kind kind, Pattern pattern) {}

    private static final String RANKS =
            "(?:Mr|Mrs|Ms|Miss|Dr|DC|DS|DI|DCI|DSU|DCS|PC|PS|Insp|Inspector|Sergeant|Sgt|Constable|Superintendent|Detective|Officer|Analyst|SIO|LRO)";
    /** With what sentences begin that is no name. */
    private static final String OPENERS =
            "(?:The|We|Our|They|Their|It|This|That|These|In|At|And|But|A|An|All|When|With|Without|Thank|Thanks|Many|As|For)";

    private static final String CAPITALISED = "\\p{Lu}[\\p{L}'’-]+";

    private static final List<Rule> RULES = List.of(
            new Rule(Kind.EMAIL, Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+")),
            new Rule(
                    Kind.PHONE,
                    Pattern.compile("(?<![\\w/.-])(?:\\+44\\s?|\\(?0)\\d(?:[\\s()-]{0,2}\\d){8,9}(?![\\w/])")),
            new Rule(Kind.REGISTRATION, Pattern.compile("\\b[A-Z]{2}\\d{2}\\s?[A-Z]{3}\\b")),
            new Rule(Kind.POSTCODE, Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}\\b")),
            new Rule(
                    Kind.DATE_OF_BIRTH,
                    Pattern.compile(
                            "(?i)(?:\\b(?:dob|d\\.o\\.b\\.?|born(?: on)?)\\W{0,3})?\\b(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\\d{2}\\b|\\bborn (?:on |in )?(?:\\d{1,2} )?(?:\\p{L}{3,9} )?(?:19|20)\\d{2}\\b")),
            new Rule(Kind.OPERATION, Pattern.compile("\\b(?:[Oo]peration|OPERATION|Op\\.?|OP)\\s+\\p{Lu}[\\p{L}-]+")),
            new Rule(
                    Kind.ADDRESS,
                    Pattern.compile(
                            "\\b(?:\\d{1,4}[A-Za-z]?\\s+)?(?:" + CAPITALISED
                                    + "\\s+){1,3}(?:Road|Street|Avenue|Lane|Close|Drive|Court|Terrace|Crescent|Way|Square|Park|House)\\b")),
            new Rule(
                    Kind.NAME,
                    Pattern.compile("\\b" + RANKS + "\\.?(?:\\s+" + RANKS + "\\.?)?(?:\\s+" + CAPITALISED + "){1,3}")),
            new Rule(
                    Kind.PLACE,
                    Pattern.compile("\\b(?:in|at|from|near|to|around|of)\\s+(" + CAPITALISED + "(?:[ -]" + CAPITALISED
                            + ")?)")),
            new Rule(
                    Kind.NAME,
                    Pattern.compile("\\b(?!" + OPENERS + "\\b)" + CAPITALISED + "(?:\\s+" + CAPITALISED + ")+")));

    private PersonalDetails() {}

    /** Something that somebody should look at. */
    public record Finding(Kind kind, String text) {}

    /**
     * What stands out in a text, each once, in the order of the kinds.
     *
     * @param known names of the field that tell nothing: forces, units, the programme
     * @param operations names of operations that are known
     */
    static List<Finding> in(String text, Set<String> known, Collection<String> operations) {
        String plain = text.replace("**", "");
        List<Finding> findings = new ArrayList<>();
        for (String operation : operations) {
            if (!operation.isBlank() && plain.contains(operation)) {
                findings.add(new Finding(Kind.OPERATION, operation));
            }
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(plain);
            while (matcher.find()) {
                String found = matcher.group(matcher.groupCount() > 0 ? 1 : 0).strip();
                boolean soft = rule.kind() == Kind.NAME || rule.kind() == Kind.PLACE;
                if (!(soft && isKnown(found, known))
                        && findings.stream().noneMatch(it -> it.text().contains(found))) {
                    findings.add(new Finding(rule.kind(), found));
                }
            }
        }
        return List.copyOf(findings);
    }

    private static boolean isKnown(String found, Set<String> known) {
        return known.stream()
                .anyMatch(name ->
                        name.equalsIgnoreCase(found) || name.startsWith(found + " ") || found.startsWith(name + " "));
    }
}
