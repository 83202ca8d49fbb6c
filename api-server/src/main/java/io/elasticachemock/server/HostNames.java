package io.elasticachemock.server;

/** Addresses to listen on, and to connect to. */
final class HostNames {
    private HostNames() {}

    /** The host in the URL of a server that listens on an address: one that listens everywhere is found on loopback. */
    static String toConnectTo(String host) {
        return switch (host) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::", "[::]" -> "[::1]";
            default -> host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
        };
    }
}
