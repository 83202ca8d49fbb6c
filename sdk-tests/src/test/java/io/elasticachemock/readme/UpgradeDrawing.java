package io.elasticachemock.readme;

import io.elasticachemock.readme.UpgradeRun.Bar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Draws an upgrade as a plain SVG: a lane for each node, and below those of a shard one for the writes to it. */
final class UpgradeDrawing {
    private static final int LEFT = 150;
    private static final int WIDTH = 780;
    private static final int LANE = 20;
    private static final int TOP = 64;
    private static final Map<String, String> COLOURS = Map.of(
            "prepare-upgrade", "#8fb8de",
            "restart-node", "#c0392b",
            "patch-node", "#2e6da4",
            "fail-over", "#e69f00",
            "writes", "#c0392b");
    private static final List<String> LEGEND = List.of("prepare-upgrade", "restart-node", "patch-node", "fail-over");

    private final UpgradeRun run;
    private final StringBuilder body = new StringBuilder();
    private int y = TOP;

    private UpgradeDrawing(UpgradeRun run) {
        this.run = run;
    }

    /** The drawing's text. */
    static String of(UpgradeRun run) {
        return new UpgradeDrawing(run).draw();
    }

    private String draw() {
        String shard = "";
        for (String node : new TreeSet<>(run.steps().stream().map(Bar::lane).toList())) {
            String its = node.substring("orders-".length(), "orders-0001".length());
            if (!shard.equals(its) && !shard.isEmpty()) {
                writes(shard);
            }
            shard = its;
            lane(
                    node,
                    run.steps().stream()
                            .filter(step -> step.lane().equals(node))
                            .toList(),
                    LANE - 6);
        }
        writes(shard);
        axis();
        String all = body.toString();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="monospace" font-size="12">
                <style>text{fill:#222}.axis{stroke:#999}@media(prefers-color-scheme:dark){text{fill:#ddd}.axis{stroke:#777}}</style>
                <text x="10" y="20" font-size="14">An upgrade from Redis 6.2 to 7.1: three shards with two, two and one replicas</text>
                %s%s</svg>
                """.formatted(LEFT + WIDTH + 20, y + 28, legend(), all);
    }

    private void writes(String shard) {
        lane(
                "writes to " + shard,
                run.outages().stream()
                        .filter(outage -> outage.lane().equals(shard))
                        .toList(),
                6);
        y += 8;
    }

    private void lane(String name, List<Bar> bars, int height) {
        body.append("<text x=\"10\" y=\"%d\">%s</text>\n".formatted(y + 12, name));
        for (Bar bar : bars) {
            double x = x(bar.from());
            body.append(
                    "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"><title>%s, %s to %s s</title></rect>\n"
                            .formatted(
                                    number(x),
                                    y + (LANE - height) / 2,
                                    number(Math.max(2, x(bar.to()) - x)),
                                    height,
                                    COLOURS.get(bar.kind()),
                                    bar.kind(),
                                    number(bar.from() / 1e3),
                                    number(bar.to() / 1e3)));
        }
        y += LANE;
    }

    private void axis() {
        body.append(
                "<line class=\"axis\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n".formatted(LEFT, y, LEFT + WIDTH, y));
        for (long minute = 0; minute * 60_000 <= run.length(); minute += 2) {
            String x = number(x(minute * 60_000));
            body.append("<line class=\"axis\" x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\"/>\n".formatted(x, y, x, y + 5));
            body.append("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%d min</text>\n".formatted(x, y + 19, minute));
        }
    }

    private static String legend() {
        StringBuilder legend = new StringBuilder();
        int x = 10;
        for (String kind : LEGEND) {
            legend.append(
                    "<rect x=\"%d\" y=\"34\" width=\"12\" height=\"12\" fill=\"%s\"/><text x=\"%d\" y=\"45\">%s</text>\n"
                            .formatted(x, COLOURS.get(kind), x + 18, kind));
            x += 150;
        }
        return legend.append("<rect x=\"%d\" y=\"37\" width=\"12\" height=\"6\" fill=\"%s\"/>"
                        .formatted(x, COLOURS.get("writes")))
                .append("<text x=\"%d\" y=\"45\">writes not served</text>\n".formatted(x + 18))
                .toString();
    }

    private double x(long millis) {
        return LEFT + (double) WIDTH * millis / run.length();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
