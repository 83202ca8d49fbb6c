package io.elasticachemock.engine.snapshot;

import java.util.regex.Pattern;

/** A file in S3 to restore from, named by its ARN, which must not have commas in it (API reference, SnapshotArns). */
public final class RdbFile {
    private static final Pattern ARN =
            Pattern.compile("arn:aws(-cn|-us-gov)?:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^,]+\\.rdb");

    private RdbFile() {}

    /** Whether an ARN has the form of such a file's. Nobody can see into S3 from here. */
    public static boolean isNamedBy(String arn) {
        return ARN.matcher(arn).matches();
    }
}
