package toex.outcomes.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** Figures as a file, in the columns of {@code ./portal figures}. */
public final class FigureFile {

    private FigureFile() {}

    /**
     * CSV in UTF-8, a line for each figure: {@code measure,group,value,unit,status,source}. The measure and the group by
     * their codes, the value as a plain number or as the symbol of a hidden one.
     */
    public static byte[] csv(Stream<Figure> figures) {
        StringWriter text = new StringWriter();
        // without a buffer of its own there is nothing to flush
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        csv.writeRecord("measure", "group", "value", "unit", "status", "source");
        figures.forEach(figure -> csv.writeRecord(
                figure.measure().code().value(),
                figure.group() == null ? "" : figure.group().code(),
                figure.plain(),
                figure.measure().unit().label(),
                figure.status().name().toLowerCase(Locale.ROOT),
                figure.source().inWords()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
