package io.elasticachemock.sdk.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;

/** Windows that nobody asked for are drawn: 60 minutes on the hour or half hour, in the region's block. */
class WindowsTest {
    private static final int MINUTES_OF_DAY = 24 * 60;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "us-east-1, 03:00, 480",
        "us-west-2, 06:00, 480",
        "eu-west-1, 22:00, 480",
        "ap-south-1, 17:30, 480",
        "eu-west-3, 23:59, 450",
    })
    void they_lie_in_the_block_of_the_region(String region, String opens, int minutes) {
        Loan.manual(aws -> {
            ElastiCacheClient client = aws.client(Region.of(region), Aws.ACCOUNT);
            Set<String> maintenance = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                String id = "group" + i;
                client.createReplicationGroup(group -> group.replicationGroupId(id)
                        .replicationGroupDescription("drawn")
                        .cacheNodeType("cache.t3.micro"));
                maintenance.add(client.describeCacheClusters(request -> request.cacheClusterId(id + "-001"))
                        .cacheClusters()
                        .get(0)
                        .preferredMaintenanceWindow());
            }
            Set<String> snapshot = new HashSet<>();
            client.describeReplicationGroups()
                    .replicationGroups()
                    .forEach(group -> snapshot.add(group.snapshotWindow()));

            assertThat(maintenance).hasSizeGreaterThan(5).allSatisfy(window -> {
                assertThat(window).matches("(mon|tue|wed|thu|fri|sat|sun):..:.0-(mon|tue|wed|thu|fri|sat|sun):..:.0");
                assertHourWithin(window.substring(4, 9), window.substring(14), opens, minutes);
            });
            assertThat(snapshot)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(
                            window -> assertHourWithin(window.substring(0, 5), window.substring(6), opens, minutes));
        });
    }

    @Test
    void the_one_that_was_not_given_keeps_clear_of_the_one_that_was() {
        Loan.manual(aws -> {
            for (int i = 0; i < 20; i++) {
                String window = aws.create(
                                "group" + i, group -> group.preferredMaintenanceWindow("sun:03:00-sun:10:00"))
                        .snapshotWindow();

                assertThat(window).isEqualTo("10:00-11:00");
            }
        });
    }

    /** Stored in lower case; they may go past midnight and past the end of the week, and are an hour or longer. */
    @ParameterizedTest
    @CsvSource({
        "Sun:23:30-Mon:00:30, 22:00-23:00, sun:23:30-mon:00:30",
        "wed:05:00-thu:04:00, 04:00-05:00, wed:05:00-thu:04:00",
        "mon:00:00-mon:01:00, 23:00-00:00, mon:00:00-mon:01:00",
        "fri:12:00-fri:13:00, 23:30-02:15, fri:12:00-fri:13:00",
    })
    void those_that_were_given_are_read_back(String maintenance, String snapshot, String stored) {
        Loan.manual(aws -> {
            assertThat(aws.create("orders", group -> group.preferredMaintenanceWindow(maintenance)
                                    .snapshotWindow(snapshot))
                            .snapshotWindow())
                    .isEqualTo(snapshot);
            assertThat(aws.cluster("orders-001").preferredMaintenanceWindow()).isEqualTo(stored);
        });
    }

    private static void assertHourWithin(String start, String end, String opens, int minutes) {
        assertThat(minutesFrom(start, end)).isEqualTo(60);
        assertThat(minutesFrom(opens, start) + 60).isLessThanOrEqualTo(minutes);
    }

    private static int minutesFrom(String one, String other) {
        return Math.floorMod(minuteOfDay(other) - minuteOfDay(one), MINUTES_OF_DAY);
    }

    private static int minuteOfDay(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }
}
