package io.elasticachemock.engine;

/**
 * Whose resources a request is about: ElastiCache keeps the resources of each account in each region apart.
 *
 * @param account twelve digits
 * @param region such as {@code us-east-1}
 */
public record Scope(String account, String region) implements Comparable<Scope> {
    @Override
    public int compareTo(Scope other) {
        int byAccount = account.compareTo(other.account);
        return byAccount != 0 ? byAccount : region.compareTo(other.region);
    }
}
