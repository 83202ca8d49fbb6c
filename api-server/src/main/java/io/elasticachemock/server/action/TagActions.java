package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.ADD_TAGS_TO_RESOURCE;
import static io.elasticachemock.server.query.Operations.LIST_TAGS_FOR_RESOURCE;
import static io.elasticachemock.server.query.Operations.REMOVE_TAGS_FROM_RESOURCE;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.tagging.AddTagsToResource;
import io.elasticachemock.engine.tagging.RemoveTagsFromResource;
import io.elasticachemock.engine.tagging.TagList;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.TagView;
import software.amazon.awssdk.services.elasticache.model.AddTagsToResourceRequest;
import software.amazon.awssdk.services.elasticache.model.AddTagsToResourceResponse;
import software.amazon.awssdk.services.elasticache.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.elasticache.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.elasticache.model.RemoveTagsFromResourceRequest;
import software.amazon.awssdk.services.elasticache.model.RemoveTagsFromResourceResponse;

/** What can be done with the tags of resources. */
final class TagActions {
    private final Simulation simulation;

    private TagActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        TagActions tags = new TagActions(simulation);
        actions.on(ADD_TAGS_TO_RESOURCE, tags::add)
                .on(LIST_TAGS_FOR_RESOURCE, tags::list)
                .on(REMOVE_TAGS_FROM_RESOURCE, tags::remove);
    }

    private AddTagsToResourceResponse add(Scope scope, AddTagsToResourceRequest request) {
        Tags tags = simulation.execute(
                scope, new AddTagsToResource(request.resourceName(), RequestedTags.of(request.tags())));
        return AddTagsToResourceResponse.builder().tagList(TagView.of(tags)).build();
    }

    private ListTagsForResourceResponse list(Scope scope, ListTagsForResourceRequest request) {
        Tags tags = TagList.of(simulation.world(scope), request.resourceName());
        return ListTagsForResourceResponse.builder().tagList(TagView.of(tags)).build();
    }

    private RemoveTagsFromResourceResponse remove(Scope scope, RemoveTagsFromResourceRequest request) {
        Tags left = simulation.execute(scope, new RemoveTagsFromResource(request.resourceName(), request.tagKeys()));
        return RemoveTagsFromResourceResponse.builder()
                .tagList(TagView.of(left))
                .build();
    }
}
