package io.elasticachemock.sdk.example;

import io.elasticachemock.sdk.support.Aws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Sends a sample request of the API reference: by GET, with what each of them ends with, unsigned. A placeholder for a
 * credential names no region, so it is the server's default one.
 */
final class QuerySamples {
    private static final String REST = "&Version=2015-02-02&SignatureVersion=4&SignatureMethod=HmacSHA256"
            + "&Timestamp=20150202T192317Z&X-Amz-Credential=";

    private QuerySamples() {}

    /** The answer. */
    static HttpResponse<String> get(Aws aws, String sample) {
        String query = "/?Action=" + sample + REST + URLEncoder.encode("<credential>", StandardCharsets.UTF_8);
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(aws.endpoint() + query))
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
