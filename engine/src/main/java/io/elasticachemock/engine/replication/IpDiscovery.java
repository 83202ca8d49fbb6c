package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.wording.UncertainNetworkWording;

/** Which addresses clients are told (API reference, IpDiscovery). */
public enum IpDiscovery {
    IPV4,
    IPV6;

    /**
     * This, if a network has such addresses: IPv4, IPv6, or both of them.
     *
     * @throws ElastiCacheFault if it has not
     */
    public IpDiscovery checkedIn(NetworkType network) {
        boolean possible =
                switch (network) {
                    case IPV4 -> this == IPV4;
                    case IPV6 -> this == IPV6;
                    case DUAL_STACK -> true;
                };
        if (!possible) {
            throw ElastiCacheFault.invalidParameterCombination(UncertainNetworkWording.discoveryNeedsNetworkType());
        }
        return this;
    }
}
