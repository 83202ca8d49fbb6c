package io.elasticachemock.engine.endpoint;

/**
 * Where a client connects to.
 *
 * @param address a host name
 * @param port from 1 to 65535
 */
public record Endpoint(String address, int port) {
    @Override
    public String toString() {
        return address + ":" + port;
    }
}
