package io.elasticachemock.server.query;

/** Text from a request inside a message: cut short, so that a large request does not get a large refusal. */
final class Quotation {
    private static final int LONGEST = 120;

    private Quotation() {}

    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, splitsPair ? LONGEST - 1 : LONGEST) + "...";
    }
}
