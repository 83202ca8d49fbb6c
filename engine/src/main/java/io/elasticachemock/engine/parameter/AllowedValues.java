package io.elasticachemock.engine.parameter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a parameter may have, as AllowedValues tells them: {@code yes,no} lists them, {@code 1-75} is a range,
 * {@code 0-} an open one, {@code 0,20-} both, {@code -} is any number; an empty text allows any. Of
 * {@code rename-commands} it lists the commands that can be renamed (user guide, "Engine specific parameters").
 *
 * @param text AWS's notation
 */
public record AllowedValues(String text) {
    private static final Pattern RANGE = Pattern.compile("(-?\\d+)-(-?\\d+)?");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,19}");
    private static final Pattern FLOAT = Pattern.compile("-?\\d{1,19}(?:\\.\\d{1,19})?");
    private static final String ANY_NUMBER = "-";

    /** Whether a parameter of that type may have a value. */
    boolean allow(DataType type, String value) {
        return switch (type) {
            case STRING -> text.isEmpty() || items().contains(value);
            case BOOLEAN -> items().contains(value);
            case INTEGER -> INTEGER.matcher(value).matches() && isInRange(new BigDecimal(value));
            case FLOAT -> FLOAT.matcher(value).matches() && isInRange(new BigDecimal(value));
        };
    }

    /** Whether a text is pairs of a listed command, in any case, and its new name, all of them separated by spaces. */
    boolean allowRenaming(String value) {
        List<String> words = List.of(value.split(" +", -1));
        List<String> commands = items();
        for (int i = 0; i < words.size(); i += 2) {
            if (!commands.contains(words.get(i).toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return words.size() % 2 == 0 && !words.contains("");
    }

    private boolean isInRange(BigDecimal number) {
        return items().stream().anyMatch(item -> covers(item, number));
    }

    private static boolean covers(String item, BigDecimal number) {
        if (item.equals(ANY_NUMBER)) {
            return true;
        }
        Matcher range = RANGE.matcher(item);
        if (!range.matches()) {
            return new BigDecimal(item).compareTo(number) == 0;
        }
        return new BigDecimal(range.group(1)).compareTo(number) <= 0
                && (range.group(2) == null || new BigDecimal(range.group(2)).compareTo(number) >= 0);
    }

    private List<String> items() {
        return List.of(text.split(",", -1));
    }
}
