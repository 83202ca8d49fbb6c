package io.elasticachemock.wire;

import io.elasticachemock.wire.PlainHttp.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Makes requests that nobody should send of ones that clients do send. */
final class RequestMutations {
    private static final String[] VALUES = {
        "",
        "0",
        "-1",
        "1",
        "true",
        "FALSE",
        "null",
        "2147483648",
        "-99999999999999999999",
        "1e9",
        "0x10",
        "+",
        "%20",
        "%",
        "%4",
        "%zz",
        "%ff%fe",
        "%c0%80",
        "%ed%a0%80",
        "%f0%9f%98%80",
        "%00",
        "%0d%0a",
        "%3Cx%3E%26amp%3B",
        "%EF%BF%BE",
        "a=b",
        "..%2F..",
        "2026-01-05T00:00:00Z",
        "2026-13-45T99:99:99Z",
        "+999999999-12-31T23:59:59.999999999Z",
        "redis",
        "Valkey",
        "orders",
        "cache.r6g.large",
        "sun%3A05%3A00-sun%3A06%3A00",
        "0-16383",
        "%D9%A3",
        "%E2%80%AE",
        "'%22--",
        "${x}",
        "enabled",
        "a".repeat(3000)
    };
    private static final String[] NAMES = {
        "Action",
        "Version",
        "Marker",
        "MaxRecords",
        "ContentType",
        "X-Amz-Credential",
        "ReplicationGroupId",
        "NumCacheClusters",
        "Tags",
        "Tags.Tag.1",
        "Tags.member.1.Key",
        "Tags.Tag.999999999.Key",
        "Tags.Tag.0.Key",
        "Tags.Tag.-1.Key",
        "Tags.Tag.x.Key",
        "Tags.Tag.99999999999999999999.Key",
        "Tags..1.Key",
        ".",
        "..",
        "",
        "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t",
        "NodeGroupConfiguration.NodeGroupConfiguration.1.ReplicaCount",
        "NodeGroupConfiguration.x.7.Slots",
        "CacheUsageLimits",
        "SecurityGroupIds.SecurityGroupId.1",
        "UserGroupIds.member.1",
        "LogDeliveryConfigurations",
        "%54ags.Tag.1.Key"
    };
    private static final String[] METHODS = {
        "POST", "POST", "POST", "POST", "POST", "POST", "GET", "PUT", "DELETE", "PATCH"
    };
    private static final String[] PATHS = {
        "/", "/", "/", "/", "/", "/", "//", "/x", "/index.html", "/%2e%2e/", "/%zz", "/a/b?c"
    };
    private static final String[] CONTENT_TYPES = {
        "application/x-www-form-urlencoded; charset=utf-8", "application/x-www-form-urlencoded", "", "text/plain",
        "application/json", "multipart/form-data; boundary=x", ";;;", "APPLICATION/X-WWW-FORM-URLENCODED"
    };

    private final Random random;
    private final List<String> forms;
    private final List<String> credentials;

    /** @param credentials credential scopes to sign with, so that a test knows in which worlds something may happen */
    RequestMutations(Random random, List<String> forms, List<String> credentials) {
        this.random = random;
        this.forms = forms;
        this.credentials = credentials;
    }

    Request next() {
        List<String> parameters =
                new ArrayList<>(Arrays.asList(any(forms.toArray(String[]::new)).split("&", -1)));
        for (int i = random.nextInt(4); i > 0; i--) {
            mutate(parameters);
        }
        byte[] form = String.join("&", parameters).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0) {
            form = scramble(form);
        }
        return request(form);
    }

    private void mutate(List<String> parameters) {
        int at = parameters.isEmpty() ? 0 : random.nextInt(parameters.size());
        switch (random.nextInt(14)) {
            case 0 -> parameters.add(at, any(NAMES) + "=" + any(VALUES));
            case 1 -> parameters.add(any(NAMES));
            case 2 -> Collections.shuffle(parameters, random);
            case 3 -> change(parameters, at, parameter -> "");
            case 4 -> change(parameters, at, parameter -> parameter + "&" + parameter);
            case 5 ->
                change(
                        parameters,
                        at,
                        parameter -> any(NAMES) + parameter.substring(Math.max(parameter.indexOf('='), 0)));
            case 6 ->
                change(
                        parameters,
                        at,
                        parameter -> parameter.replaceFirst("[0-9]+", any("0", "1", "999999999", "x", "%31")));
            case 7 -> {
                List<String> other =
                        Arrays.asList(any(forms.toArray(String[]::new)).split("&", -1));
                parameters.add(at, other.get(random.nextInt(other.size())));
            }
            default ->
                change(parameters, at, parameter -> parameter.substring(0, parameter.indexOf('=') + 1) + any(VALUES));
        }
    }

    private static void change(List<String> parameters, int at, UnaryOperator<String> change) {
        if (!parameters.isEmpty()) {
            parameters.set(at, change.apply(parameters.get(at)));
        }
    }

    private byte[] scramble(byte[] form) {
        byte[] scrambled = Arrays.copyOf(form, random.nextInt(4) == 0 ? random.nextInt(form.length + 1) : form.length);
        for (int i = random.nextInt(6); i > 0 && scrambled.length > 0; i--) {
            scrambled[random.nextInt(scrambled.length)] = (byte) random.nextInt(256);
        }
        return scrambled;
    }

    private Request request(byte[] form) {
        boolean inQuery = random.nextInt(8) == 0;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", random.nextInt(12) == 0 ? any(CONTENT_TYPES) : CONTENT_TYPES[0]);
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> headers.put("Authorization", any("AWS4-HMAC-SHA256", "Basic eDp5", "Credential=//////", "é"));
            default ->
                headers.put(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=" + any(credentials.toArray(String[]::new))
                                + "/elasticache/aws4_request, SignedHeaders=host, Signature=0");
        }
        String path = random.nextInt(10) == 0 ? any(PATHS) : "/";
        String target = inQuery ? path + "?" + targetText(form) : path;
        String method = random.nextInt(10) == 0 ? any(METHODS) : inQuery ? any("GET", "POST") : "POST";
        return new Request(method, target, headers, inQuery ? new byte[0] : form);
    }

    /** What HTTP lets stand in a request line; anything else would be an error of HTTP, before the form is looked at. */
    private static String targetText(byte[] form) {
        StringBuilder target = new StringBuilder();
        for (byte b : form) {
            boolean plain = b > ' ' && b < 0x7F && b != '#' && target.length() < 3000;
            target.append(plain ? String.valueOf((char) b) : "");
        }
        return target.toString();
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
