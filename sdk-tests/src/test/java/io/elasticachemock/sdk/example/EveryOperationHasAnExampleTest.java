package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** AWS publishes an example of every operation: in the AWS CLI reference, the API reference or the user guide. */
class EveryOperationHasAnExampleTest {
    @Test
    void each_of_the_75_operations_has_an_example_here() {
        Loan.manual(aws -> {
            Stream<String> operations = aws.control().get("/_mock/operations").getJsonArray("operations").stream()
                    .map(operation -> ((JsonObject) operation).getString("name"));
            Stream<String> played = new ClassFileImporter()
                    .importPackages(getClass().getPackageName()).stream()
                            .flatMap(type -> type.getMethods().stream())
                            .filter(test -> test.isAnnotatedWith(ExampleOf.class))
                            .flatMap(test -> Stream.of(
                                    test.getAnnotationOfType(ExampleOf.class).value()));

            assertThat(played.distinct()).hasSize(75).containsExactlyInAnyOrderElementsOf(operations.toList());
        });
    }
}
