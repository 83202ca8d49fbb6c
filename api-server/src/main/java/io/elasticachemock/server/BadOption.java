package io.elasticachemock.server;

/** The program was told something that makes no sense. The message names it and its remedy. */
final class BadOption extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadOption(String message) {
        super(message, null, false, false);
    }
}
