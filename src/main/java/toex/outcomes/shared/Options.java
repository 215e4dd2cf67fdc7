package toex.outcomes.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed after a command's name.
 *
 * @param words those that belong to no option, in their order
 * @param values by option, without the dashes; empty for one that takes no value
 */
public record Options(List<String> words, Map<String, String> values) {

    public Options {
        words = List.copyOf(words);
        values = Map.copyOf(values);
    }

    /**
     * Sorts words from options.
     *
     * @param valued options that take a value ({@code --period 2022} or {@code --period=2022})
     * @param flags options that take none
     * @throws WrongUsage for an option that is in neither, comes twice or lacks its value
     */
    public static Options parse(List<String> arguments, Set<String> valued, Set<String> flags) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument.substring(2) : argument.substring(2, equals);
            String value;
            if (flags.contains(name) && equals < 0) {
                value = "";
            } else if (valued.contains(name)) {
                if (equals < 0 && i + 1 == arguments.size()) {
                    throw new WrongUsage("--" + name + " needs a value.");
                }
                value = equals < 0 ? arguments.get(++i) : argument.substring(equals + 1);
            } else {
                throw new WrongUsage("--" + name + " is not an option of this command.");
            }
            if (values.put(name, value) != null) {
                throw new WrongUsage("--" + name + " was given twice.");
            }
        }
        return new Options(words, values);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    public boolean has(String flag) {
        return values.containsKey(flag);
    }
}
