package io.elasticachemock.server;

import java.util.Map;

/**
 * What a process of its own tells Vert.x and Netty before they are loaded. In somebody else's JVM these are left alone;
 * nor is anything changed that the command line has set.
 */
final class ProcessProperties {
    private static final Map<String, String> PROPERTIES = Map.of(
            // The machine's own resolver will do; Vert.x's loads a DNS client.
            "vertx.disableDnsResolver", "true",
            "vertx.disableMetrics", "true",
            "vertx.disableWebsockets", "true",
            // Netty's events for the JDK's flight recorder load the recorder at every start.
            "io.netty.jfr.enabled", "false",
            "io.netty.leakDetection.level", "disabled");

    private ProcessProperties() {}

    static void set() {
        PROPERTIES.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
