package io.elasticachemock.server.query;

import io.elasticachemock.engine.ElastiCacheFault;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds a value against the demands of the API model. The texts about missing parameters are AWS's, as are those about the
 * range of a page and about AuthenticationMode; the others are ours, because AWS's are not known.
 */
final class ConstraintCheck {
    private ConstraintCheck() {}

    /** The refusal of a request without that member: AWS's text depends on the kind of value that is missing. */
    static ElastiCacheFault missing(Member member, ParameterPath path) {
        boolean isPlainText =
                member.kind() == Kind.TEXT && member.constraint().values().isEmpty();
        String rule = member.kind() == Kind.LIST
                ? "must be provided."
                : "must be provided and must not be " + (isPlainText ? "blank." : "null.");
        return ElastiCacheFault.invalidParameterValue("The parameter " + inAwsTexts(path) + " " + rule);
    }

    /** AWS's texts call this one parameter by another name than the wire does. */
    private static String inAwsTexts(ParameterPath path) {
        String name = path.toString();
        return name.equals("CacheClusterId") ? "CacheClusterIdentifier" : name;
    }

    /** @throws ElastiCacheFault if the member may not have that value */
    static void check(Member member, Object value, ParameterPath path) {
        Constraint constraint = member.constraint();
        if (value instanceof Integer number) {
            checkNumber(constraint, number);
        } else if (value instanceof List<?> elements) {
            checkSize(constraint, elements.size(), path);
        } else if (value instanceof String text) {
            checkText(constraint, text, path);
        }
    }

    private static void checkNumber(Constraint constraint, int number) {
        // The only numbers with a range in the model are sizes of pages.
        boolean pagesOfSnapshots = constraint.smallest() == 20 && constraint.largest() == 50;
        if (number > constraint.largest() && pagesOfSnapshots) {
            throw ElastiCacheFault.invalidParameterValue("Cannot return more than 50 records per page.");
        }
        if (number < constraint.smallest() || number > constraint.largest()) {
            throw ElastiCacheFault.invalidParameterValue("Invalid value for max records. Must be between "
                    + constraint.smallest() + " and " + constraint.largest());
        }
    }

    private static void checkSize(Constraint constraint, int size, ParameterPath path) {
        if (size > constraint.largest()) {
            throw ElastiCacheFault.invalidParameterValue("The parameter " + path + " has " + size
                    + " elements. It can have at most " + constraint.largest() + ".");
        }
    }

    private static void checkText(Constraint constraint, String text, ParameterPath path) {
        List<String> values = constraint.values();
        if (!values.isEmpty() && !values.contains(text)) {
            if (path.toString().equals("AuthenticationMode.Type")) {
                throw ElastiCacheFault.invalidParameterValue("Input Authentication type: " + Quotation.of(text)
                        + " is not in the allowed list: [" + String.join(",", values) + "]");
            }
            throw refused(text, path, "one of " + String.join(", ", values));
        }
        Pattern pattern = constraint.pattern();
        if (pattern != null && !pattern.matcher(text).matches()) {
            throw refused(text, path, "text that matches " + pattern);
        }
    }

    private static ElastiCacheFault refused(String text, ParameterPath path, String remedy) {
        return ElastiCacheFault.invalidParameterValue("Invalid value '" + Quotation.of(text) + "' for the parameter "
                + path + ". It must be " + remedy + ".");
    }
}
