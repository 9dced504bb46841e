package dev.codebook.benchmarks.overhead;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a compilation took.
 *
 * @param wall seconds that passed
 * @param cpu seconds of CPU
 */
record Cost(double wall, double cpu) {

    /** The medians of each. */
    static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::wall), median(costs, Cost::cpu));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
