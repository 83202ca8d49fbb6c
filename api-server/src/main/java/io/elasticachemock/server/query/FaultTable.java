package io.elasticachemock.server.query;

import io.elasticachemock.engine.Fault;
import java.util.EnumMap;
import java.util.Map;

/** What a client reads of each fault: the code on the wire and the HTTP status. 43 of the codes differ from the fault's name. */
public final class FaultTable {
    private static final Map<Fault, Row> ROWS = read();

    private FaultTable() {}

    /**
     * @param exception the simple name of the SDK's class that a Java client throws
     * @param code the code on the wire
     * @param status the HTTP status
     */
    record Row(String exception, String code, int status) {}

    /** The code on the wire, which is often not the fault's name. */
    public static String code(Fault fault) {
        return of(fault).code();
    }

    static Row of(Fault fault) {
        Row row = ROWS.get(fault);
        if (row == null) {
            throw new IllegalStateException("faults.tsv has no row for " + fault);
        }
        return row;
    }

    private static Map<Fault, Row> read() {
        Map<Fault, Row> rows = new EnumMap<>(Fault.class);
        for (String[] row : Table.rows("faults.tsv")) {
            rows.put(Fault.valueOf(row[0]), new Row(row[1], row[2], Integer.parseInt(row[3])));
        }
        return rows;
    }
}
