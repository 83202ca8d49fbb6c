package io.elasticachemock.bench;

/** What there can be many of, how one of them is made, and how they are asked for. */
enum Populated {
    /** Replication groups of one node. */
    SINGLE_NODES(
            "DescribeReplicationGroups",
            "ReplicationGroupId",
            "Action=CreateReplicationGroup&ReplicationGroupId=orders-" + HttpRequest.NUMBER
                    + "&ReplicationGroupDescription=Orders+of+the+shop"
                    + "&CacheNodeType=cache.r6g.large&Engine=redis&EngineVersion=7.1"),
    /** Replication groups of one shard with three nodes. */
    GROUPS(
            "DescribeReplicationGroups",
            "ReplicationGroupId",
            "Action=CreateReplicationGroup&ReplicationGroupId=orders-" + HttpRequest.NUMBER
                    + "&ReplicationGroupDescription=Orders+of+the+shop"
                    + "&CacheNodeType=cache.r6g.large&Engine=redis&EngineVersion=7.1"
                    + "&AutomaticFailoverEnabled=true&NumCacheClusters=3"),
    /** Memcached clusters of three nodes, which a describe shows with their endpoints. */
    MEMCACHED(
            "DescribeCacheClusters&ShowCacheNodeInfo=true",
            "CacheClusterId",
            "Action=CreateCacheCluster&CacheClusterId=orders-" + HttpRequest.NUMBER
                    + "&CacheNodeType=cache.r6g.large&Engine=memcached&NumCacheNodes=3"),
    /** Serverless caches. */
    SERVERLESS(
            "DescribeServerlessCaches&MaxResults=50",
            "ServerlessCacheName",
            "Action=CreateServerlessCache&ServerlessCacheName=orders-" + HttpRequest.NUMBER + "&Engine=valkey");

    private static final String VERSION = "&Version=2015-02-02";

    private final String describe;
    private final String idElement;
    private final String create;

    Populated(String describe, String idElement, String create) {
        this.describe = describe;
        this.idElement = idElement;
        this.create = create + VERSION;
    }

    /** The request that makes one of them, with a place for its number. */
    HttpRequest create() {
        return HttpRequest.post(create);
    }

    /** The request for a page of them. */
    HttpRequest describe() {
        return HttpRequest.post("Action=" + describe + VERSION);
    }

    /** The request for one of them. */
    HttpRequest describe(int number) {
        return HttpRequest.post("Action=" + describe + VERSION + "&" + idElement + "=" + id(number));
    }

    /** The element that an answer holds when one of them is in it. */
    String element(int number) {
        return "<" + idElement + ">" + id(number) + "</";
    }

    private static String id(int number) {
        return "orders-" + HttpRequest.NUMBER.substring(String.valueOf(number).length()) + number;
    }
}
