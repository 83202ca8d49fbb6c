package io.elasticachemock.server.query;

/** What kind of value a member holds. */
enum Kind {
    TEXT,
    INTEGER,
    DOUBLE,
    BOOLEAN,
    TIMESTAMP,
    STRUCTURE,
    LIST
}
