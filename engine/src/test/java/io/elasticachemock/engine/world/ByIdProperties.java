package io.elasticachemock.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ByIdProperties {
    @Property
    void holds_what_a_sorted_map_holds_in_the_same_order(@ForAll("deeds") List<Deed> deeds) {
        ById<Integer> byId = new ById<>();
        Map<String, Integer> model = new TreeMap<>();
        for (int i = 0; i < deeds.size(); i++) {
            String id = deeds.get(i).id();
            switch (deeds.get(i).kind()) {
                case PUT -> assertThat(byId.put(id, i)).isEqualTo(model.put(id, i));
                case REMOVE -> assertThat(byId.remove(id)).isEqualTo(model.remove(id));
                case WALK -> assertThat(byId.all().entrySet()).containsExactlyElementsOf(model.entrySet());
            }
            assertThat(byId.get(id)).isEqualTo(model.get(id));
            assertThat(byId.size()).isEqualTo(model.size());
        }
        assertThat(byId.all().entrySet()).containsExactlyElementsOf(model.entrySet());
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Kind> kinds =
                Arbitraries.frequency(Tuple.of(6, Kind.PUT), Tuple.of(4, Kind.REMOVE), Tuple.of(1, Kind.WALK));
        Arbitrary<String> ids = Arbitraries.integers().between(0, 8).map(number -> "orders-" + number);
        return Combinators.combine(kinds, ids).as(Deed::new).list().ofMaxSize(200);
    }

    private enum Kind {
        PUT,
        REMOVE,
        WALK
    }

    private record Deed(Kind kind, String id) {}
}
