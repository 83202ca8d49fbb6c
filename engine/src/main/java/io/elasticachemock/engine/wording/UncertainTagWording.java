package io.elasticachemock.engine.wording;

/** Texts of tags and of the ARNs that they are put on that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainTagWording {
    /** Seven components of which the first is not {@code arn}. */
    public static final String NOT_AN_ARN = "arn field is wrong. Expected value is arn";

    /** A tag's key that is empty or too long. */
    public static final String TAG_KEY_LENGTH = "Tag keys must be between 1 and 128 characters in length.";

    /** A tag's value that is too long. */
    public static final String TAG_VALUE_LENGTH = "Tag values must be between 0 and 256 characters in length.";

    /** A tag's key that begins as AWS's own do. */
    public static final String TAG_KEY_RESERVED = "Tag keys must not begin with 'aws:'.";

    /** A tag's key or value with other characters than the user guide lists. */
    public static final String TAG_CHARACTERS =
            "Tag keys and values may contain only letters, digits, spaces, and the characters _ . : / = + - @";

    /** A request that names a tag's key twice. */
    public static final String TAG_KEY_TWICE = "Tag keys must be unique.";

    /** The API model's description of the fault. */
    public static final String TOO_MANY_TAGS =
            "The request cannot be processed because it would cause the resource to have more than the allowed number"
                    + " of tags. The maximum number of tags permitted on a resource is 50.";

    /** The API model's description of the fault. */
    public static final String TAG_NOT_FOUND = "The requested tag was not found on this resource.";

    private UncertainTagWording() {}

    /** An ARN of a kind of resource that ElastiCache does not have. */
    public static String unknownResourceType(String type) {
        return "resource type field is wrong: " + type;
    }

    /** Tags on what belongs to AWS. */
    public static String defaultGroupNotTaggable(String name) {
        return "The parameter group " + name + " is a default group and cannot be tagged.";
    }
}
