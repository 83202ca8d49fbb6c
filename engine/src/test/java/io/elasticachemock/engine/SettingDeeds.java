package io.elasticachemock.engine;

import static io.elasticachemock.engine.DeedNames.groups;
import static io.elasticachemock.engine.DeedNames.members;
import static io.elasticachemock.engine.DeedNames.names;
import static io.elasticachemock.engine.DeedNames.parameterGroups;

import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.DeleteCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ModifyCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ParameterNameValue;
import io.elasticachemock.engine.parametergroup.ResetCacheParameterGroup;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.subnet.CreateCacheSubnetGroup;
import io.elasticachemock.engine.subnet.DeclareSubnets;
import io.elasticachemock.engine.subnet.DeleteCacheSubnetGroup;
import io.elasticachemock.engine.subnet.LearnSubnets;
import io.elasticachemock.engine.subnet.ModifyCacheSubnetGroup;
import io.elasticachemock.engine.subnet.Subnet;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.tagging.AddTagsToResource;
import io.elasticachemock.engine.tagging.RemoveTagsFromResource;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random requests about what groups and clusters are set to: parameter groups, subnet groups, tags. */
final class SettingDeeds {
    private SettingDeeds() {}

    static Arbitrary<Command<?>> ofParameterGroups() {
        Arbitrary<Command<?>> creations = Combinators.combine(
                        parameterGroups(), Arbitraries.of("redis7", "redis7", "valkey8"))
                .as((name, family) -> new CreateCacheParameterGroup(name, family, "random", Tags.NONE));
        Arbitrary<ParameterNameValue> values = Arbitraries.of(
                new ParameterNameValue("timeout", "20"),
                new ParameterNameValue("timeout", "19"),
                new ParameterNameValue("databases", "8"),
                new ParameterNameValue("databases", "16"),
                new ParameterNameValue("cluster-enabled", "yes"),
                new ParameterNameValue("maxclients", "1"));
        Arbitrary<Command<?>> changes = Combinators.combine(
                        parameterGroups(), values.list().ofMinSize(1).ofMaxSize(2))
                .as(ModifyCacheParameterGroup::new);
        Arbitrary<Command<?>> resets = Combinators.combine(
                        parameterGroups(),
                        Arbitraries.of(true, false),
                        values.list().ofMaxSize(1))
                .as(ResetCacheParameterGroup::new);
        Arbitrary<Command<?>> deletions = parameterGroups().map(DeleteCacheParameterGroup::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, creations), Tuple.of(3, changes), Tuple.of(1, resets), Tuple.of(1, deletions));
    }

    static Arbitrary<Command<?>> ofSubnetGroups() {
        Arbitrary<List<String>> subnets = Arbitraries.of("subnet-0a", "subnet-0b", "subnet-0c", "subnet-0d")
                .list()
                .ofMaxSize(3);
        Arbitrary<Command<?>> creations =
                subnets.map(ids -> new CreateCacheSubnetGroup("Net", "random", ids, Tags.NONE));
        Arbitrary<Command<?>> changes = subnets.map(ids -> new ModifyCacheSubnetGroup("net", "other", ids));
        Arbitrary<Command<?>> deletions = Arbitraries.of("net", "default").map(DeleteCacheSubnetGroup::new);
        Arbitrary<List<Subnet>> declared = Arbitraries.of("a", "b", "c")
                .map(zone -> new Subnet("subnet-0" + zone, "vpc-0a", "us-east-1" + zone, List.of(NetworkType.values())))
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<Command<?>> declarations = declared.map(DeclareSubnets::new);
        Arbitrary<Command<?>> findings = declared.map(found -> new LearnSubnets(found, List.of("subnet-0d")));
        return Arbitraries.oneOf(creations, creations, changes, deletions, declarations, findings);
    }

    static Arbitrary<Command<?>> taggings() {
        Arbitrary<String> arns = Arbitraries.oneOf(
                        groups().map(id -> "replicationgroup:" + id),
                        members().map(id -> "cluster:" + id),
                        names().map(name -> "snapshot:" + name),
                        Arbitraries.of("serverlesscache:f", "serverlesscachesnapshot:fs"))
                .map(resource -> "arn:aws:elasticache:us-east-1:123456789012:" + resource);
        Arbitrary<String> keys = Arbitraries.of("of", "team");
        Arbitrary<Command<?>> adding = Combinators.combine(arns, keys)
                .as((arn, key) -> new AddTagsToResource(arn, new Tags(List.of(new Tag(key, "new")))));
        Arbitrary<Command<?>> removing =
                Combinators.combine(arns, keys).as((arn, key) -> new RemoveTagsFromResource(arn, List.of(key)));
        return Arbitraries.oneOf(adding, removing);
    }
}
