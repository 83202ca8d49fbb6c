package io.elasticachemock.engine.wording;

/** Texts of parameter groups that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainParameterWording {
    private UncertainParameterWording() {}

    /** A source of parameter values that there is not. */
    public static String invalidParameterSource(String source) {
        return "Invalid Source '" + source + "'. It must be user, system or engine-default.";
    }

    /** A parameter that the family does not have. Terraform's provider looks for these words. */
    public static String noSuchParameter(String name) {
        return "Parameter " + name + " doesn't exist";
    }

    /** A value that a parameter may not have. */
    public static String parameterValueNotAllowed(String name, String value, String allowed) {
        return "The value '" + value + "' is not allowed for the parameter " + name + ". Allowed values: " + allowed;
    }

    /** A parameter that comes twice in one request. */
    public static String parameterNamedTwice(String name) {
        return "The parameter " + name + " cannot be specified more than once.";
    }

    /** More parameter groups than an account may have. */
    public static String tooManyParameterGroups(int most) {
        return "Parameter group quota exceeded. You can have at most " + most + " parameter groups in this region.";
    }

    /** A reset of everything and of some, or of nothing. */
    public static String resetAllOrNamed() {
        return "Either ResetAllParameters must be true or ParameterNameValues must be provided, but not both.";
    }
}
