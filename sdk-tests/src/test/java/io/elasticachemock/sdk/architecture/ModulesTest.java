package io.elasticachemock.sdk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Arrows run one way: {@code sdk-tests → api-server → engine}. */
class ModulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("io.elasticachemock");

    @Test
    void the_engine_knows_neither_the_server_nor_the_sdk_nor_a_web_framework() {
        noClasses()
                .that()
                .resideInAPackage("io.elasticachemock.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.elasticachemock.server..",
                        "io.elasticachemock.wire..",
                        "io.elasticachemock.sdk..",
                        "software.amazon..",
                        "io.vertx..",
                        "io.netty..",
                        "com.fasterxml..")
                .because("the simulation is a deterministic library that whoever likes can embed, and the wire may be"
                        + " exchanged without touching it")
                .check(CLASSES);
    }

    @Test
    void the_server_knows_nothing_of_its_tests() {
        noClasses()
                .that()
                .resideInAPackage("io.elasticachemock.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.elasticachemock.sdk..", "io.elasticachemock.wire..")
                .because("the arrows between the modules run one way")
                .check(CLASSES);
    }

    @Test
    void the_server_speaks_to_no_network_by_itself() {
        noClasses()
                .that()
                .resideInAPackage("io.elasticachemock.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "software.amazon.awssdk.http.urlconnection..")
                .because("it answers requests and makes none: whoever tests with it is offline")
                .check(CLASSES);
    }

    @Test
    void these_tests_know_the_server_only_by_its_front_and_its_clock() {
        classes()
                .that()
                .resideInAPackage("io.elasticachemock.sdk..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "io.elasticachemock.server.query..",
                        "io.elasticachemock.server.action..",
                        "io.elasticachemock.server.view..",
                        "io.elasticachemock.server.control..",
                        "io.elasticachemock.engine.replication..",
                        "io.elasticachemock.engine.snapshot..",
                        "io.elasticachemock.engine.wording..")
                .because("they see what a client sees, and what a client cannot see they must not ask for")
                .check(CLASSES);
    }
}
