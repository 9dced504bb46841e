package dev.codebook.example.triage;

import java.util.List;
import java.util.Locale;

/** Bars over time as SVG, which takes its colors from the page around it. */
final class BarChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 96;
    private static final int GAP = 2;

    private final List<Timeline.Bar> bars;
    private final long most;

    private BarChart(List<Timeline.Bar> bars) {
        this.bars = bars;
        this.most = bars.stream().mapToLong(Timeline.Bar::count).max().orElse(0);
    }

    /** The chart and what stands below it; empty where there is no bar. */
    static String of(List<Timeline.Bar> bars) {
        return bars.isEmpty() ? "" : new BarChart(bars).html();
    }

    private String html() {
        StringBuilder html = new StringBuilder();
        html.append("<svg class=\"chart\" role=\"img\" preserveAspectRatio=\"none\" viewBox=\"0 0 " + WIDTH + " "
                + HEIGHT + "\"");
        html.append(" aria-label=\"Over time, from " + first() + " to " + last() + "; the highest bar is " + most
                + "\">\n");
        for (int i = 0; i < bars.size(); i++) {
            html.append(bar(i));
        }
        html.append(
                "</svg>\n<p class=\"axis read\"><span>" + first() + "</span><span>highest bar: " + most + "</span>");
        return html.append("<span>" + last() + "</span></p>\n").toString();
    }

    private String bar(int i) {
        Timeline.Bar bar = bars.get(i);
        int left = i * WIDTH / bars.size();
        int width = Math.min(HEIGHT / 2, Math.max(1, (i + 1) * WIDTH / bars.size() - left - GAP));
        long height = bar.count() == 0 ? 0 : Math.max(2, bar.count() * HEIGHT / most);
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"><title>%s: %d</title></rect>\n",
                left,
                HEIGHT - height,
                width,
                height,
                bar.start(),
                bar.count());
    }

    private String first() {
        return bars.get(0).start();
    }

    private String last() {
        return bars.get(bars.size() - 1).start();
    }
}
