package toex.outcomes.figures;

import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import toex.outcomes.shared.CsvBytes;

/** Figures as a file, in the columns of {@code ./portal figures}. */
public final class FigureFile {

    private FigureFile() {}

    /**
     * The same with the series that each figure belongs to in a first column {@code series}.
     *
     * @param series figures by the name of their series, in the order of the file
     */
    public static byte[] csv(SequencedMap<String, List<Figure>> series) {
        return written(
                Stream.of("series"),
                series.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(figure -> Stream.concat(Stream.of(entry.getKey()), fields(figure)))));
    }

    /**
     * CSV in UTF-8, a line for each figure: {@code measure,group,value,unit,status,source}. The measure and the group by
     * their codes, the value as a plain number or as the symbol of a hidden one.
     */
    public static byte[] csv(Stream<Figure> figures) {
        return written(Stream.of(), figures.map(FigureFile::fields));
    }

    private static byte[] written(Stream<String> first, Stream<Stream<String>> lines) {
        return CsvBytes.of(
                Stream.concat(first, Stream.of("measure", "group", "value", "unit", "status", "source"))
                        .toList(),
                lines.map(Stream::toList));
    }

    private static Stream<String> fields(Figure figure) {
        return Stream.of(
                figure.measure().code().value(),
                figure.group() == null ? "" : figure.group().code(),
                figure.plain(),
                figure.measure().unit().label(),
                figure.status().name().toLowerCase(Locale.ROOT),
                figure.source().inWords());
    }
}
