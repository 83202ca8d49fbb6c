package io.elasticachemock.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.elasticachemock.engine.event.EventLog;
import io.elasticachemock.engine.plan.Schedule;
import io.elasticachemock.engine.time.Timeline;
import io.elasticachemock.engine.world.Command;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "io.elasticachemock.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ENGINE = "io.elasticachemock.engine";
    private static final String CATALOGUE = ENGINE + ".catalogue";
    private static final String CHANCE = ENGINE + ".chance";

    @ArchTest
    static final ArchRule nobody_asks_what_time_it_is = noClasses()
            .should()
            .callMethodWhere(targets(
                    "a clock",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")))
            .orShould()
            .callMethodWhere(calls(System.class, "currentTimeMillis", "nanoTime"))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, InstantSource.class, Date.class, Calendar.class)
            .because("time comes from the timeline, so that a test can move it and a replay repeat it");

    @ArchTest
    static final ArchRule only_the_front_door_moves_time = noClasses()
            .that()
            .doNotBelongToAnyOf(Simulation.class, Timeline.class, Schedule.class)
            .should()
            .callMethodWhere(calls(Timeline.class, "advanceTo", "advanceUntilIdle"))
            .because("what happens at an instant must not depend on who looks; a schedule has a timeline of its own");

    @ArchTest
    static final ArchRule nothing_happens_beside_the_one_thread_that_owns_it = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.concurrent.."))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Thread.class, ThreadLocal.class, Timer.class)
            .orShould()
            .callMethodWhere(calls(BaseStream.class, "parallel"))
            .orShould()
            .callMethodWhere(calls(Collection.class, "parallelStream"))
            .because("one thread owns a simulation, and the order of what happens is the timeline's");

    @ArchTest
    static final ArchRule all_chance_comes_from_the_seed = noClasses()
            .that()
            .resideOutsideOfPackage(CHANCE)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, SplittableRandom.class)
            .orShould()
            .callMethodWhere(calls(Math.class, "random"))
            .orShould()
            .callMethodWhere(calls(UUID.class, "randomUUID"))
            .orShould()
            .callMethodWhere(calls(Collections.class, "shuffle"))
            .orShould()
            .callMethodWhere(calls(RandomGenerator.class, "getDefault", "of"))
            .orShould()
            .callMethodWhere(calls(System.class, "identityHashCode"))
            .because("the same seed gives the same trace");

    @ArchTest
    static final ArchRule the_seed_is_always_given = noClasses()
            .should()
            .callConstructor(SplittableRandom.class)
            .because("without one it would be drawn from the machine");

    @ArchTest
    static final ArchRule nobody_goes_by_the_order_of_hashes = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(HashMap.class, HashSet.class, IdentityHashMap.class, WeakHashMap.class)
            .orShould()
            .callMethodWhere(targets("a collector into a hash map or set", ArchitectureTest::collectsByHash))
            .orShould()
            .callMethodWhere(targets("an immutable map or set with elements", ArchitectureTest::makesUnordered))
            .because(
                    "their order differs from run to run, and it is easier to have none than to never walk through one");

    @ArchTest
    static final ArchRule nothing_is_read_or_written_but_the_catalogues = noClasses()
            .that()
            .resideOutsideOfPackage(CATALOGUE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.net..", "java.nio..")
                    .and(not(resideInAPackage("java.nio.charset"))))
            .orShould()
            .callMethodWhere(calls(Class.class, "getResourceAsStream", "getResource"))
            .orShould()
            .callMethodWhere(calls(ClassLoader.class, "getResourceAsStream", "getResource"))
            .because("the simulation has no other input than its settings and commands");

    @ArchTest
    static final ArchRule the_catalogues_are_read_from_the_class_path_only = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels.."))
            .because("the engine comes with all that it knows");

    @ArchTest
    static final ArchRule nothing_depends_on_the_machine = noClasses()
            .should()
            .callMethodWhere(calls(System.class, "getenv", "getProperty", "lineSeparator"))
            .orShould()
            .callMethodWhere(calls(Locale.class, "getDefault"))
            .orShould()
            .callMethodWhere(calls(ZoneId.class, "systemDefault"))
            .because("the same commands give the same trace everywhere");

    @ArchTest
    static final ArchRule the_jdk_is_all_it_needs = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(ENGINE + "..", "java..", "org.jspecify.annotations"))
            .because("the simulation is a function of its commands, however they come in");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching(ENGINE + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package can then be read, tested and replaced without the ones that use it");

    @ArchTest
    static final ArchRule nothing_inside_knows_the_front_door = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat(
                    resideInAPackage(ENGINE).and(not(belongTo(Scope.class, Fault.class, ElastiCacheFault.class))))
            .because("commands come in by the front door and not from within");

    @ArchTest
    static final ArchRule commands_are_plain_records = classes()
            .that()
            .implement(Command.class)
            .should()
            .beRecords()
            .because("they are compared, kept in a journal and repeated");

    @ArchTest
    static final ArchRule only_a_world_writes_to_the_log = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + ".world")
            .should()
            .callMethodWhere(calls(EventLog.class, "append"))
            .because("a status moves only by its table, and every move is recorded");

    private static boolean collectsByHash(JavaCall<?> call) {
        if (!call.getTargetOwner().isEquivalentTo(Collectors.class)) {
            return false;
        }
        int parameters = call.getTarget().getRawParameterTypes().size();
        return switch (call.getName()) {
            case "toSet", "toUnmodifiableSet", "toUnmodifiableMap" -> true;
            // With four parameters, or three, the caller says which map.
            case "toMap" -> parameters < 4;
            case "groupingBy" -> parameters < 3;
            default -> call.getName().contains("Concurrent");
        };
    }

    private static boolean makesUnordered(JavaCall<?> call) {
        boolean mapOrSet = call.getTargetOwner().isEquivalentTo(Map.class)
                || call.getTargetOwner().isEquivalentTo(Set.class);
        boolean empty = call.getTarget().getRawParameterTypes().isEmpty();
        return mapOrSet
                && switch (call.getName()) {
                    case "of" -> !empty;
                    case "copyOf", "ofEntries" -> true;
                    default -> false;
                };
    }

    private static DescribedPredicate<JavaCall<?>> calls(Class<?> owner, String... methods) {
        return targets(
                owner.getSimpleName() + "." + String.join("/", methods),
                call -> call.getTargetOwner().isAssignableTo(owner)
                        && Set.of(methods).contains(call.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> targets(String what, Predicate<JavaCall<?>> predicate) {
        return describe("the target is " + what, predicate);
    }

    private static DescribedPredicate<JavaClass> belongTo(Class<?>... classes) {
        return JavaClass.Predicates.belongToAnyOf(classes);
    }
}
