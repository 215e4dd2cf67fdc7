package toex.outcomes.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever was recorded, an outsider with all releases together learns no hidden count more closely than the rule allows. */
class DisclosurePropertyTest {

    private static final int WORLDS = Integer.getInteger("disclosure.worlds", 2000);
    private static final DisclosureRule RULE = new DisclosureRule(5);
    private static final DisclosureControl CONTROL = new DisclosureControl(RULE);

    @Test
    void no_hidden_count_of_any_release_is_narrowed_down_by_all_releases_together() {
        assertThat(inWorlds(WORLDS, seed -> {
                    SmallWorld world = SmallWorld.random(seed);
                    Outsider outsider = new Outsider(world, releases(world, new Random(seed)));
                    return Stream.concat(outsider.narrowed(RULE.width()).stream(), outsider.increments(RULE).stream());
                }))
                .isEmpty();
    }

    @Test
    void hiding_small_counts_alone_would_not_do() {
        assertThat(inWorlds(100, seed -> {
                    SmallWorld world = SmallWorld.random(seed);
                    ReleaseTables small = smallOnly(world, world.all());
                    return new Outsider(world, List.of(small)).narrowed(RULE.width()).stream();
                }))
                .hasSizeGreaterThan(20);
    }

    @Test
    void protecting_each_release_by_itself_would_not_do() {
        assertThat(inWorlds(100, seed -> {
                    SmallWorld world = SmallWorld.random(seed);
                    Random random = new Random(seed);
                    List<ReleaseTables> alone = Stream.of(world.anyPeriod(random), world.anyPeriod(random))
                            .map(period -> CONTROL.protect(world.truth(), period, List.of()))
                            .toList();
                    return new Outsider(world, alone).narrowed(RULE.width()).stream();
                }))
                .isNotEmpty();
    }

    @Test
    void after_late_records_each_release_is_safe_and_no_small_difference_is_shown() {
        assertThat(inWorlds(WORLDS / 4, seed -> {
                    Random random = new Random(seed);
                    SmallWorld before = SmallWorld.random(seed);
                    SmallWorld after = before.amended(random);
                    ReleaseTables first = CONTROL.protect(before.truth(), before.anyPeriod(random), List.of());
                    ReleaseTables second = CONTROL.protect(after.truth(), after.anyPeriod(random), List.of(first));
                    return Stream.concat(
                            new Outsider(after, List.of(second)).narrowed(RULE.width()).stream(),
                            smallDifferences(first, second));
                }))
                .isEmpty();
    }

    @Test
    void a_threshold_of_nought_hides_nothing() {
        SmallWorld world = SmallWorld.random(7);
        ReleaseTables tables =
                new DisclosureControl(DisclosureRule.NONE).protect(world.truth(), world.all(), List.of());
        assertThat(tables.cells().values()).isNotEmpty().allMatch(value -> value.isPresent());
    }

    /** What is found wrong, with the world in which it was. */
    private static List<String> inWorlds(int worlds, LongFunction<Stream<String>> wrong) {
        return LongStream.range(0, worlds)
                .parallel()
                .mapToObj(seed -> wrong.apply(seed).map(sentence -> "world " + seed + ": " + sentence))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static List<ReleaseTables> releases(SmallWorld world, Random random) {
        List<ReleaseTables> releases = new ArrayList<>();
        int editions = 1 + random.nextInt(3);
        for (int i = 0; i < editions; i++) {
            releases.add(CONTROL.protect(world.truth(), world.anyPeriod(random), releases));
        }
        return releases;
    }

    private static Stream<String> smallDifferences(ReleaseTables first, ReleaseTables second) {
        return first.cells().keySet().stream()
                .filter(cell ->
                        first.shown(cell).isPresent() && second.shown(cell).isPresent())
                .filter(cell -> RULE.isSmall(Math.abs(
                        first.shown(cell).getAsLong() - second.shown(cell).getAsLong())))
                .map(cell -> cell + " differs a little");
    }

    private static ReleaseTables smallOnly(SmallWorld world, Quarters period) {
        Map<Cell, Long> values = world.truth().cells(period);
        Set<Cell> small = values.entrySet().stream()
                .filter(entry -> RULE.isSmall(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return ReleaseTables.of(period, values, small);
    }
}
