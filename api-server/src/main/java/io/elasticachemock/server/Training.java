package io.elasticachemock.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A run that shows the JVM what a start needs, so that it can be kept in an archive of classes: it starts the server as
 * {@link Main} does, sends it what clients send first, and ends. The launcher script runs it, once for each JVM.
 */
public final class Training {
    private static final List<String> FORMS = List.of(
            "Action=CreateReplicationGroup&ReplicationGroupId=t&ReplicationGroupDescription=t&Engine=valkey"
                    + "&CacheNodeType=cache.t4g.small&NumCacheClusters=2&AutomaticFailoverEnabled=true"
                    + "&Tags.Tag.1.Key=k&Tags.Tag.1.Value=v",
            "Action=DescribeReplicationGroups&ReplicationGroupId=t",
            "Action=DescribeReplicationGroups",
            "Action=DescribeCacheClusters&ShowCacheNodeInfo=true",
            "Action=ModifyReplicationGroup&ReplicationGroupId=t&ReplicationGroupDescription=u&ApplyImmediately=true",
            "Action=CreateSnapshot&ReplicationGroupId=t&SnapshotName=s",
            "Action=DescribeSnapshots",
            "Action=DescribeEvents",
            "Action=DescribeCacheEngineVersions&Engine=valkey",
            "Action=DescribeCacheParameterGroups",
            "Action=DescribeReplicationGroups&ReplicationGroupId=none",
            "Action=DeleteReplicationGroup&ReplicationGroupId=t",
            "Action=DescribeReplicationGroups");

    private Training() {}

    /** Trains, and exits. */
    public static void main(String[] arguments) throws IOException {
        ProcessProperties.set();
        Preparation preparation = Preparation.begin();
        Main main = new Main(Map.of(), new PrintStream(OutputStream.nullOutputStream()), System.err, preparation);
        try (ElastiCacheMock mock = main.launch("--port", "0").server().orElseThrow()) {
            for (String form : FORMS) {
                send(mock, "POST", "/", form);
            }
            send(mock, "GET", "/_mock/health", "");
            send(mock, "GET", "/_mock/clock", "");
            send(mock, "POST", "/_mock/clock/advance", "{\"until\":\"idle\"}");
            send(mock, "POST", "/_mock/reset", "");
        }
    }

    private static void send(ElastiCacheMock mock, String method, String path, String body) throws IOException {
        try (Socket socket = new Socket(mock.endpoint().getHost(), mock.port())) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        }
    }
}
