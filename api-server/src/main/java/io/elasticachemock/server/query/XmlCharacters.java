package io.elasticachemock.server.query;

/** What XML 1.0 calls a character. The rest cannot be written at all, not even escaped. */
final class XmlCharacters {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    static boolean canCarry(int codePoint) {
        if (codePoint < ' ') {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        boolean isUnpairedSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !isUnpairedSurrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }

    /** The text with U+FFFD for each character that cannot be written. */
    static String replaceOthers(String text) {
        if (text.codePoints().allMatch(XmlCharacters::canCarry)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> replaced.appendCodePoint(canCarry(codePoint) ? codePoint : REPLACEMENT));
        return replaced.toString();
    }
}
