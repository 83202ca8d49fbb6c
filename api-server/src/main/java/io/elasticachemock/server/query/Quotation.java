package io.elasticachemock.server.query;

/**
 * Text from a request inside a message: cut short, so that a large request does not get a large refusal, and without what
 * the answer could not carry.
 */
final class Quotation {
    private static final int LONGEST = 120;

    private Quotation() {}

    static String of(String text) {
        if (text.length() <= LONGEST) {
            return XmlCharacters.replaceOthers(text);
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return XmlCharacters.replaceOthers(text.substring(0, splitsPair ? LONGEST - 1 : LONGEST)) + "...";
    }
}
