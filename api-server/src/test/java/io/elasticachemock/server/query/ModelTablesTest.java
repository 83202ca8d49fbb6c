package io.elasticachemock.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tables beside the code name what the SDK's classes have, and leave out no enumeration that these have in requests. */
class ModelTablesTest {
    /** All shapes that requests are made of, by name. */
    private final Map<String, Shape> requestShapes = new HashMap<>();

    ModelTablesTest() {
        Operations.all().forEach(operation -> collect(operation.request()));
    }

    private void collect(Shape shape) {
        if (requestShapes.put(shape.name(), shape) == null) {
            for (Member member : shape.members()) {
                Member inside = member.kind() == Kind.LIST ? member.element() : member;
                if (inside.kind() == Kind.STRUCTURE) {
                    collect(inside.structure());
                }
            }
        }
    }

    @Test
    void every_constraint_names_a_member_of_a_request() {
        assertThat(ModelConstraints.constrainedMembers())
                .hasSizeGreaterThan(150)
                .allSatisfy(name -> {
                    String[] shapeAndMember = name.split("\\.", -1);
                    assertThat(requestShapes).containsKey(shapeAndMember[0]);
                    assertThat(requestShapes.get(shapeAndMember[0]).members())
                            .extracting(Member::name)
                            .contains(shapeAndMember[1]);
                });
    }

    @Test
    void no_parameter_that_is_newer_than_the_sdk_is_in_it_by_now() {
        assertThat(Operations.all().stream().filter(operation -> !NewerParameters.of(operation.name())
                        .isEmpty()))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.request().members())
                        .extracting(Member::name)
                        .doesNotContainAnyElementsOf(NewerParameters.of(operation.name())));
    }

    @Test
    void the_values_of_every_enumeration_are_those_of_the_sdk() {
        List<String> compared = new ArrayList<>();
        requestShapes.values().forEach(shape -> {
            for (Member member : shape.members()) {
                Set<String> values = valuesOfEnumeration(shape, member);
                assertThat(new HashSet<>(member.constraint().values()))
                        .as(shape.name() + "." + member.name())
                        .isEqualTo(values);
                if (!values.isEmpty()) {
                    compared.add(shape.name() + "." + member.name());
                }
            }
        });
        assertThat(compared).hasSize(24);
    }

    @Test
    void the_types_of_every_operation_are_those_of_its_name() {
        assertThat(Operations.all()).hasSize(75).allSatisfy(operation -> {
            assertThat(operation.request().name()).isEqualTo(operation.name() + "Request");
            assertThat(operation.response().name()).isEqualTo(operation.name() + "Response");
            assertThat(Operations.named(operation.name())).isSameAs(operation);
        });
        assertThat(Operations.all()).filteredOn(Operation::onlyLooks).hasSize(21);
        assertThat(Operations.all())
                .filteredOn(operation -> operation.response().members().length == 0)
                .extracting(Operation::name)
                .containsExactly("DeleteCacheParameterGroup", "DeleteCacheSecurityGroup", "DeleteCacheSubnetGroup");
    }

    @Test
    void every_getter_of_a_request_is_traced_to_its_member() {
        int traced = 0;
        for (Operation<?, ?> operation : Operations.all()) {
            Shape shape = operation.request();
            for (Member member : shape.members()) {
                Method getter = getter(shape, member);
                assertThat(MemberOfGetter.find(shape, request -> invoke(getter, request))
                                .name())
                        .isEqualTo(member.name());
                traced++;
            }
        }
        assertThat(traced).isGreaterThan(300);
    }

    private static Set<String> valuesOfEnumeration(Shape shape, Member member) {
        String type = getter(shape, member).getGenericReturnType().getTypeName();
        String name = type.startsWith("java.util.List<")
                ? type.substring("java.util.List<".length(), type.length() - 1)
                : type;
        if (name.startsWith("java.")) {
            return Set.of();
        }
        try {
            Class<?> model = Class.forName(name);
            Set<String> values = new HashSet<>();
            if (model.isEnum()) {
                Arrays.stream(model.getEnumConstants()).map(Object::toString).forEach(values::add);
                values.remove("null"); // the SDK's constant for a value that it does not know
            }
            return values;
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Method getter(Shape shape, Member member) {
        Class<?> model = Shape.build(shape.newBuilder()).getClass();
        return Arrays.stream(model.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().equalsIgnoreCase(member.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Object invoke(Method getter, Object request) {
        try {
            return getter.invoke(request);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
