package io.elasticachemock.sdk.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Collection;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.elasticache.model.CacheClusterAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.CacheClusterNotFoundException;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroupAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroupQuotaExceededException;
import software.amazon.awssdk.services.elasticache.model.CacheSecurityGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheException;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.InvalidArnException;
import software.amazon.awssdk.services.elasticache.model.InvalidCacheClusterStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidCacheParameterGroupStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidGlobalReplicationGroupStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterCombinationException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterValueException;
import software.amazon.awssdk.services.elasticache.model.InvalidReplicationGroupStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidServerlessCacheSnapshotStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidServerlessCacheStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidSnapshotStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidUserGroupStateException;
import software.amazon.awssdk.services.elasticache.model.NodeGroupsPerReplicationGroupQuotaExceededException;
import software.amazon.awssdk.services.elasticache.model.NodeQuotaForClusterExceededException;
import software.amazon.awssdk.services.elasticache.model.NodeQuotaForCustomerExceededException;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroupAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNodeNotFoundException;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheNotFoundException;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheQuotaForCustomerExceededException;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheSnapshotAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheSnapshotNotFoundException;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheSnapshotQuotaExceededException;
import software.amazon.awssdk.services.elasticache.model.SnapshotAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.SnapshotFeatureNotSupportedException;
import software.amazon.awssdk.services.elasticache.model.SnapshotNotFoundException;
import software.amazon.awssdk.services.elasticache.model.SnapshotQuotaExceededException;
import software.amazon.awssdk.services.elasticache.model.TagNotFoundException;
import software.amazon.awssdk.services.elasticache.model.TagQuotaPerResourceExceededException;
import software.amazon.awssdk.services.elasticache.model.UserGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.UserNotFoundException;

/** A refusal as the client sees it: the typed exception, its code on the wire, its HTTP status. */
public enum Refusal {
    INVALID_PARAMETER_VALUE(InvalidParameterValueException.class, "InvalidParameterValue", 400),
    INVALID_PARAMETER_COMBINATION(InvalidParameterCombinationException.class, "InvalidParameterCombination", 400),
    INVALID_ARN(InvalidArnException.class, "InvalidARN", 400),
    REPLICATION_GROUP_ALREADY_EXISTS(
            ReplicationGroupAlreadyExistsException.class, "ReplicationGroupAlreadyExists", 400),
    REPLICATION_GROUP_NOT_FOUND(ReplicationGroupNotFoundException.class, "ReplicationGroupNotFoundFault", 404),
    INVALID_REPLICATION_GROUP_STATE(InvalidReplicationGroupStateException.class, "InvalidReplicationGroupState", 400),
    CACHE_CLUSTER_ALREADY_EXISTS(CacheClusterAlreadyExistsException.class, "CacheClusterAlreadyExists", 400),
    CACHE_CLUSTER_NOT_FOUND(CacheClusterNotFoundException.class, "CacheClusterNotFound", 404),
    INVALID_CACHE_CLUSTER_STATE(InvalidCacheClusterStateException.class, "InvalidCacheClusterState", 400),
    CACHE_PARAMETER_GROUP_NOT_FOUND(CacheParameterGroupNotFoundException.class, "CacheParameterGroupNotFound", 404),
    CACHE_PARAMETER_GROUP_ALREADY_EXISTS(
            CacheParameterGroupAlreadyExistsException.class, "CacheParameterGroupAlreadyExists", 400),
    CACHE_PARAMETER_GROUP_QUOTA_EXCEEDED(
            CacheParameterGroupQuotaExceededException.class, "CacheParameterGroupQuotaExceeded", 400),
    INVALID_CACHE_PARAMETER_GROUP_STATE(
            InvalidCacheParameterGroupStateException.class, "InvalidCacheParameterGroupState", 400),
    CACHE_SUBNET_GROUP_NOT_FOUND(CacheSubnetGroupNotFoundException.class, "CacheSubnetGroupNotFoundFault", 400),
    CACHE_SECURITY_GROUP_NOT_FOUND(CacheSecurityGroupNotFoundException.class, "CacheSecurityGroupNotFound", 404),
    NODE_GROUPS_QUOTA_EXCEEDED(
            NodeGroupsPerReplicationGroupQuotaExceededException.class,
            "NodeGroupsPerReplicationGroupQuotaExceeded",
            400),
    NODE_QUOTA_FOR_CLUSTER_EXCEEDED(NodeQuotaForClusterExceededException.class, "NodeQuotaForClusterExceeded", 400),
    NODE_QUOTA_FOR_CUSTOMER_EXCEEDED(NodeQuotaForCustomerExceededException.class, "NodeQuotaForCustomerExceeded", 400),
    SNAPSHOT_ALREADY_EXISTS(SnapshotAlreadyExistsException.class, "SnapshotAlreadyExistsFault", 400),
    SNAPSHOT_NOT_FOUND(SnapshotNotFoundException.class, "SnapshotNotFoundFault", 404),
    SNAPSHOT_QUOTA_EXCEEDED(SnapshotQuotaExceededException.class, "SnapshotQuotaExceededFault", 400),
    SNAPSHOT_FEATURE_NOT_SUPPORTED(SnapshotFeatureNotSupportedException.class, "SnapshotFeatureNotSupportedFault", 400),
    INVALID_SNAPSHOT_STATE(InvalidSnapshotStateException.class, "InvalidSnapshotState", 400),
    TAG_NOT_FOUND(TagNotFoundException.class, "TagNotFound", 404),
    TAG_QUOTA_EXCEEDED(TagQuotaPerResourceExceededException.class, "TagQuotaPerResourceExceeded", 400),
    USER_NOT_FOUND(UserNotFoundException.class, "UserNotFound", 404),
    USER_GROUP_NOT_FOUND(UserGroupNotFoundException.class, "UserGroupNotFound", 404),
    RESERVED_CACHE_NODE_NOT_FOUND(ReservedCacheNodeNotFoundException.class, "ReservedCacheNodeNotFound", 404),
    GLOBAL_REPLICATION_GROUP_NOT_FOUND(
            GlobalReplicationGroupNotFoundException.class, "GlobalReplicationGroupNotFoundFault", 404),
    GLOBAL_REPLICATION_GROUP_ALREADY_EXISTS(
            GlobalReplicationGroupAlreadyExistsException.class, "GlobalReplicationGroupAlreadyExistsFault", 400),
    INVALID_GLOBAL_REPLICATION_GROUP_STATE(
            InvalidGlobalReplicationGroupStateException.class, "InvalidGlobalReplicationGroupState", 400),
    ACCESS_DENIED(ElastiCacheException.class, "AccessDenied", 403),
    SERVERLESS_CACHE_NOT_FOUND(ServerlessCacheNotFoundException.class, "ServerlessCacheNotFoundFault", 404),
    SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND(
            ServerlessCacheSnapshotNotFoundException.class, "ServerlessCacheSnapshotNotFoundFault", 404),
    SERVERLESS_CACHE_ALREADY_EXISTS(
            ServerlessCacheAlreadyExistsException.class, "ServerlessCacheAlreadyExistsFault", 400),
    SERVERLESS_CACHE_QUOTA_EXCEEDED(
            ServerlessCacheQuotaForCustomerExceededException.class,
            "ServerlessCacheQuotaForCustomerExceededFault",
            400),
    INVALID_SERVERLESS_CACHE_STATE(InvalidServerlessCacheStateException.class, "InvalidServerlessCacheStateFault", 400),
    SERVERLESS_CACHE_SNAPSHOT_ALREADY_EXISTS(
            ServerlessCacheSnapshotAlreadyExistsException.class, "ServerlessCacheSnapshotAlreadyExistsFault", 400),
    SERVERLESS_CACHE_SNAPSHOT_QUOTA_EXCEEDED(
            ServerlessCacheSnapshotQuotaExceededException.class, "ServerlessCacheSnapshotQuotaExceededFault", 400),
    INVALID_SERVERLESS_CACHE_SNAPSHOT_STATE(
            InvalidServerlessCacheSnapshotStateException.class, "InvalidServerlessCacheSnapshotStateFault", 400),
    INVALID_USER_GROUP_STATE(InvalidUserGroupStateException.class, "InvalidUserGroupState", 400),
    NOT_IMPLEMENTED(ElastiCacheException.class, "NotImplemented", 501);

    private final Class<? extends ElastiCacheException> type;
    private final String code;
    private final int status;

    Refusal(Class<? extends ElastiCacheException> type, String code, int status) {
        this.type = type;
        this.code = code;
        this.status = status;
    }

    /** Asserts that a call is refused so, with whatever text: for those whose text nobody has seen. */
    public void meets(ThrowingCallable call) {
        thrownBy(call);
    }

    /** Asserts that a call is refused so, with this text. */
    public void meets(ThrowingCallable call, String text) {
        assertThat(thrownBy(call).awsErrorDetails().errorMessage()).isEqualTo(text);
    }

    /** Asserts that a call is refused so, with a text that contains this: of some only a part is known. */
    public void meetsWithPart(ThrowingCallable call, String part) {
        assertThat(thrownBy(call).awsErrorDetails().errorMessage()).contains(part);
    }

    /** Asserts that a call is refused in one of these ways, where AWS does not say in which. */
    public static void oneMeets(Collection<Refusal> possible, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        possible.stream()
                .filter(refusal -> refusal.type.isInstance(thrown))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not " + possible + " but " + thrown, thrown))
                .check(thrown);
    }

    private ElastiCacheException thrownBy(ThrowingCallable call) {
        return check(catchThrowable(call));
    }

    private ElastiCacheException check(Throwable thrown) {
        assertThat(thrown).isExactlyInstanceOf(type);
        ElastiCacheException refusal = (ElastiCacheException) thrown;
        assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo(code);
        assertThat(refusal.statusCode()).isEqualTo(status);
        assertThat(refusal.awsErrorDetails().errorMessage()).isNotBlank();
        return refusal;
    }
}
