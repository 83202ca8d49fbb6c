package io.elasticachemock.server.query;

import io.elasticachemock.engine.ElastiCacheFault;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Reads the text of one parameter: numbers are decimal, booleans {@code true} and {@code false} in any case, timestamps
 * ISO 8601 (UTC if they name no offset). Anything else is refused with {@code InvalidParameterValue}, naming the
 * parameter and the remedy; AWS's own texts for these are not known.
 */
final class ScalarReader {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,10}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern TIMESTAMP =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]{5,8}([.,][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?)?");

    private ScalarReader() {}

    static Object read(Kind kind, String text, ParameterPath parameter) {
        return switch (kind) {
            case TEXT -> text(text, parameter);
            case INTEGER -> integer(text, parameter);
            case DOUBLE -> number(text, parameter);
            case BOOLEAN -> bool(text, parameter);
            case TIMESTAMP -> timestamp(text, parameter);
            case STRUCTURE, LIST -> throw new IllegalArgumentException(kind + " is not a scalar");
        };
    }

    /** Refuses what could be stored, but never be written back: XML 1.0 has no way to say most control characters. */
    private static String text(String text, ParameterPath parameter) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A decoded text has its surrogates in pairs, which XML can carry.
            if (!XmlCharacters.canCarry(c) && !Character.isSurrogate(c)) {
                throw ElastiCacheFault.invalidParameterValue(String.format(
                        "The parameter %s contains the character U+%04X, which XML cannot carry. Remove it.",
                        parameter, (int) c));
            }
        }
        return text;
    }

    private static Integer integer(String text, ParameterPath parameter) {
        if (WHOLE_NUMBER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number == (int) number) {
                return (int) number;
            }
        }
        throw refused(text, parameter, "a whole number from -2147483648 to 2147483647, such as 3");
    }

    private static Double number(String text, ParameterPath parameter) {
        if (NUMBER.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        }
        throw refused(text, parameter, "a decimal number, such as 0.5");
    }

    private static Boolean bool(String text, ParameterPath parameter) {
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        throw refused(text, parameter, "true or false");
    }

    private static Instant timestamp(String text, ParameterPath parameter) {
        if (TIMESTAMP.matcher(text).matches()) {
            try {
                String iso = text.replace(',', '.');
                if (!iso.contains("T")) {
                    return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
                }
                int afterDate = iso.indexOf('T');
                boolean hasOffset = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.indexOf('-', afterDate) > 0;
                return hasOffset
                        ? OffsetDateTime.parse(iso).toInstant()
                        : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                throw refusedTimestamp(text, parameter);
            }
        }
        throw refusedTimestamp(text, parameter);
    }

    private static ElastiCacheFault refusedTimestamp(String text, ParameterPath parameter) {
        return refused(text, parameter, "an ISO 8601 timestamp, such as 2026-01-05T00:00:00Z");
    }

    private static ElastiCacheFault refused(String text, ParameterPath parameter, String remedy) {
        return ElastiCacheFault.invalidParameterValue("Invalid value '" + Quotation.of(text) + "' for the parameter "
                + parameter + ". It must be " + remedy + ".");
    }
}
