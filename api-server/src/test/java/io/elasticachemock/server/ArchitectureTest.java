package io.elasticachemock.server;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import software.amazon.awssdk.core.SdkField;

@AnalyzeClasses(packages = "io.elasticachemock", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> THE_SDK = resideInAPackage("software.amazon.awssdk..");

    /** What the engine has beside its front door: resources and all that happens to them. */
    private static final DescribedPredicate<JavaClass> ENGINE_RECORDS = resideInAPackage("io.elasticachemock.engine..")
            .and(DescribedPredicate.not(resideInAnyPackage(
                    "io.elasticachemock.engine",
                    "io.elasticachemock.engine.time",
                    "io.elasticachemock.engine.event",
                    "io.elasticachemock.engine.duration",
                    "io.elasticachemock.engine.quota")))
            .as("the engine's records");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching("io.elasticachemock.server.(**)")
            .should()
            .beFreeOfCycles()
            .because("each package can then be read, tested and replaced without the ones that use it");

    @ArchTest
    static final ArchRule the_engine_knows_no_server_no_sdk_and_no_vertx = noClasses()
            .that()
            .resideInAPackage("io.elasticachemock.engine..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.elasticachemock.server..", "io.vertx..", "io.netty..")
                    .or(THE_SDK))
            .because("the simulation is a function of its commands, however they come in");

    @ArchTest
    static final ArchRule only_the_query_protocol_looks_at_the_sdks_field_lists = noClasses()
            .that()
            .resideOutsideOfPackage("io.elasticachemock.server.query")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(SdkField.class)
            .orShould()
            .callMethodWhere(target(name("sdkFields")).as("a call of sdkFields()"))
            .because("they are meant for generated clients, and may change with any version of the SDK");

    @ArchTest
    static final ArchRule only_action_and_view_know_both_sides = noClasses()
            .that()
            .resideInAPackage("io.elasticachemock.server..")
            .and()
            .resideOutsideOfPackages("io.elasticachemock.server.action", "io.elasticachemock.server.view")
            .and(DescribedPredicate.describe("use the SDK", found -> found.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> THE_SDK.test(dependency.getTargetClass()))))
            .should()
            .dependOnClassesThat(ENGINE_RECORDS)
            .allowEmptyShould(true)
            .because("what the engine calls a thing and what the wire calls it meet in one place");

    @ArchTest
    static final ArchRule only_the_shell_knows_vertx = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.elasticachemock.server.query",
                    "io.elasticachemock.server.action",
                    "io.elasticachemock.server.view",
                    "io.elasticachemock.server.clock")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.vertx..", "io.netty.."))
            .allowEmptyShould(true)
            .because("an answer is a function of a request, whoever carries it");

    @ArchTest
    static final ArchRule nobody_asks_what_time_it_is = noClasses()
            .that()
            .resideInAPackage("io.elasticachemock..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("virtual time comes from the timeline, and wall time from an InstantSource that a test can hold");
}
