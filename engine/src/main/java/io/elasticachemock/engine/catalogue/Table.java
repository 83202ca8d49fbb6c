package io.elasticachemock.engine.catalogue;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of facts in the class path: tab-separated, UTF-8, no quoting, the first line names the columns. An empty cell
 * means that the fact does not exist or is not known.
 */
public final class Table {
    private static final String SEPARATOR = "\t";

    private Table() {}

    /**
     * Reads every row of a table, in the order of the file.
     *
     * @param owner the class beside which the resource lies
     * @param resource the file's name
     * @param read makes one value of one row
     */
    public static <T> List<T> read(Class<?> owner, String resource, Function<Row, T> read) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException(resource + " beside " + owner.getName());
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            var columns = List.of(lines.get(0).split(SEPARATOR, -1));
            return lines.stream()
                    .skip(1)
                    .map(line -> read.apply(new Row(columns, List.of(line.split(SEPARATOR, -1)))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of a table. */
    public record Row(List<String> columns, List<String> cells) {
        /** @throws IllegalStateException if the line has more or fewer cells than the table has columns */
        public Row {
            if (columns.size() != cells.size()) {
                throw new IllegalStateException("%s does not fit the columns %s".formatted(cells, columns));
            }
        }

        /**
         * The cell of a column, which may be empty.
         *
         * @throws IllegalArgumentException if there is no such column
         */
        public String text(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + column + " in " + columns);
            }
            return cells.get(index);
        }

        /** The cell of a column, or nothing if it is empty. */
        public Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
        }
    }
}
