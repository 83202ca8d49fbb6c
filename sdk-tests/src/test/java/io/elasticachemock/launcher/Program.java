package io.elasticachemock.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of ElastiCache Mock. */
final class Program implements AutoCloseable {
    /** The launcher script, from the module's directory, where tests run. */
    static final String LAUNCHER = Path.of("..", "bin", "elasticache-mock").toString();

    /** What the launcher starts. */
    static final Path JAR = Path.of("..", "api-server", "target", "elasticache-mock.jar");

    private final Process process;
    private final Path errors;
    private final BufferedReader output;

    private Program(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts the launcher with the JVM that runs this test, and with a directory for its archives. */
    static Program launch(Path cache, String... options) throws IOException {
        Path errors = Files.createTempFile("elasticache-mock", ".err");
        List<String> command =
                Stream.concat(Stream.of(LAUNCHER), Stream.of(options)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("ELASTICACHE_MOCK_"));
        return new Program(builder.start(), errors);
    }

    /** Waits for the line that tells the URL. */
    String readyLine() {
        try {
            return String.valueOf(output.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that it says on standard output until it ends. */
    String answer() {
        return output.lines().collect(Collectors.joining("\n"));
    }

    /** Sends an AWS request to the URL in the ready line. */
    static HttpResponse<String> ask(String readyLine, String form) throws IOException, InterruptedException {
        URI url = Stream.of(readyLine.split(" "))
                .filter(word -> word.startsWith("http://"))
                .map(URI::create)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No URL in: " + readyLine));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(url)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** Asks the process to end, and waits for it; what it still said on standard output. */
    List<String> terminate() throws InterruptedException {
        // Not process.destroy(), which would also close our end of its output.
        process.toHandle().destroy();
        exitCode();
        return output.lines().toList();
    }

    /** Waits for the process to end. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The process does not end");
        }
        return process.exitValue();
    }

    /** What it said on standard error so far. */
    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(errors);
    }
}
