package io.elasticachemock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;

/** Compares two objects of the SDK's model member by member, to say which one differs: their own texts hide secrets. */
final class Differences {
    private Differences() {}

    static void assertEqual(SdkPojo actual, SdkPojo expected, String path) {
        assertThat(actual).as(path).hasSameClassAs(expected);
        for (SdkField<?> field : expected.sdkFields()) {
            assertEqualValues(
                    field.getValueOrDefault(actual),
                    field.getValueOrDefault(expected),
                    path + "." + field.locationName());
        }
    }

    private static void assertEqualValues(Object actual, Object expected, String path) {
        if (expected instanceof SdkPojo structure && actual != null) {
            assertEqual((SdkPojo) actual, structure, path);
        } else if (expected instanceof List<?> list) {
            assertThat(actual instanceof SdkAutoConstructList)
                    .as(path + " is absent")
                    .isEqualTo(expected instanceof SdkAutoConstructList);
            List<?> actualList = (List<?>) actual;
            assertThat(actualList).as(path).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                assertEqualValues(actualList.get(i), list.get(i), path + "[" + i + "]");
            }
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }
}
