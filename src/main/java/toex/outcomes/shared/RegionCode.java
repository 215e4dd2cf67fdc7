package toex.outcomes.shared;

import java.util.Locale;

/** The code of a region, such as {@code EMSOU}: capital letters, as in addresses and files. */
public record RegionCode(String value) {

    public RegionCode {
        if (!value.matches("[A-Za-z]{2,16}")) {
            throw new IllegalArgumentException("\"%s\" is not a region's code.".formatted(value));
        }
        value = value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
