package dev.codebook.integration.scale;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Two curves a syntax against the entries: how long the build takes, and how large the classes are. */
record ScalePlot(List<Measured> measured) {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;
    private static final int MARGIN = 50;
    private static final int PANEL = WIDTH + 2 * MARGIN;
    private static final int TICKS = 4;
    private static final List<String> COLORS = List.of("#3366cc", "#dc7633", "#2e8b57");

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
                <rect width="100%%" height="100%%" fill="white"/>
                %s%s</svg>
                """.formatted(
                        2 * PANEL,
                        HEIGHT + 2 * MARGIN,
                        panel(0, "build, s", row -> row.millis() / 1_000.0),
                        panel(PANEL, "classes, kB", row -> row.bytes() / 1_000.0));
    }

    private String panel(int left, String title, ToDoubleFunction<Measured> value) {
        double top = nice(measured.stream().mapToDouble(value).max().orElseThrow());
        double widest = measured.stream()
                .mapToDouble(row -> row.catalog().entries())
                .max()
                .orElseThrow();
        StringBuilder panel =
                new StringBuilder("<g transform=\"translate(%d %d)\">\n".formatted(left + MARGIN, MARGIN));
        panel.append("<text y=\"-20\" font-weight=\"bold\">%s, against entries</text>\n".formatted(title));
        for (int tick = 0; tick <= TICKS; tick++) {
            panel.append(tick(tick, top, widest));
        }
        for (int i = 0; i < ScaleCatalog.SYNTAXES.size(); i++) {
            panel.append(curve(i, value, top, widest));
        }
        return panel.append("</g>\n").toString();
    }

    private static String tick(int tick, double top, double widest) {
        int y = HEIGHT - HEIGHT * tick / TICKS;
        return String.format(
                Locale.ROOT,
                """
                <line x2="%d" y1="%d" y2="%d" stroke="#ccc"/>
                <text x="-6" y="%d" text-anchor="end">%,.0f</text>
                <text x="%d" y="%d" text-anchor="middle">%,.0f</text>
                """,
                WIDTH,
                y,
                y,
                y + 4,
                top * tick / TICKS,
                WIDTH * tick / TICKS,
                HEIGHT + 18,
                widest * tick / TICKS);
    }

    private String curve(int number, ToDoubleFunction<Measured> value, double top, double widest) {
        String syntax = ScaleCatalog.SYNTAXES.get(number);
        String points = measured.stream()
                .filter(row -> row.catalog().syntax().equals(syntax))
                .map(row -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        WIDTH * row.catalog().entries() / widest,
                        HEIGHT - HEIGHT * value.applyAsDouble(row) / top))
                .collect(Collectors.joining(" "));
        return """
                <polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>
                <text x="%d" y="%d" fill="%s">%s</text>
                """.formatted(points, COLORS.get(number), 10, 14 + 14 * number, COLORS.get(number), syntax);
    }

    /** The next number above that can be read at a glance, in quarters. */
    private static double nice(double largest) {
        double step = Math.pow(10, Math.floor(Math.log10(largest)));
        double unit = largest / step > 4 ? 2 * step : step;
        return Math.max(TICKS, Math.ceil(largest / (unit * 2)) * unit * 2);
    }
}
