package sample;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dynamic calls of every kind that javac makes; what they return is told as texts. */
public final class Sample {

    private final List<String> told = new ArrayList<>();
    private final String name = "sample";

    public static List<String> told() throws Exception {
        Sample sample = new Sample();
        sample.captures((byte) 1, (short) 2, 3, 4L, 5f, 6d, 'c', true, "text", new int[] {7, 8});
        sample.references();
        sample.conversions();
        sample.nested();
        sample.joined();
        sample.records();
        return sample.told;
    }

    private void tell(Object what) {
        told.add(String.valueOf(what));
    }

    private void captures(
            byte b, short s, int i, long l, float f, double d, char c, boolean z, String text, int[] array) {
        Supplier<String> all = () -> name + b + s + i + l + f + d + c + z + text + array[1];
        tell(all.get());
        LongSupplier wide = () -> l + i;
        DoubleSupplier wider = () -> d + f;
        IntUnaryOperator small = x -> x + b + s + c;
        IntPredicate is = x -> z && x > 2;
        tell(wide.getAsLong() + wider.getAsDouble() + small.applyAsInt(1));
        tell(is.test(3));
        Runnable none = () -> {};
        none.run();
    }

    private void references() throws Exception {
        Function<String, Integer> length = String::length;
        Supplier<List<String>> list = ArrayList::new;
        Function<Integer, List<String>> sized = ArrayList::new;
        IntFunction<int[]> array = int[]::new;
        Supplier<String> bound = name::trim;
        Callable<String> own = this::shout;
        Function<Sample, String> unbound = Sample::shout;
        BiFunction<String, String, Boolean> starts = String::startsWith;
        Function<Map.Entry<String, Integer>, Integer> value = Map.Entry::getValue;
        Consumer<String> dropped = told::add;
        dropped.accept("dropped result");
        Supplier<Inner> inner = Inner::new;
        Function<Object[], List<Object>> variable = Arrays::asList;
        tell(length.apply("abc") + list.get().size() + sized.apply(3).size() + array.apply(2).length);
        tell(bound.get() + own.call() + unbound.apply(this) + starts.apply("abc", "a"));
        tell(value.apply(Map.entry("a", 9)));
        tell(inner.get().inside().get());
        tell(variable.apply(new Object[] {1, "a"}));
        tell(Stream.of("b", "a", "c").sorted(Comparator.reverseOrder()).collect(Collectors.joining()));
        tell(new Upper().viaSuper().get());
    }

    private String shout() {
        return name.toUpperCase();
    }

    private void conversions() {
        ToLongFunction<Integer> widened = Integer::intValue;
        Function<Integer, Long> viaLong = x -> (long) x;
        ToIntFunction<Character> ofCharacter = Sample::number;
        Function<Object, String> ofObject = String::valueOf;
        Function<String, ? extends CharSequence> wild = x -> x + "!";
        Supplier<Object> boxed = this::count;
        Supplier<? super Integer> asIs = boxed;
        tell(widened.applyAsLong(5) + viaLong.apply(6) + ofCharacter.applyAsInt('a'));
        tell(ofObject.apply(List.of(1)) + wild.apply("a"));
        tell(boxed.get() + " " + asIs.get());
    }

    private long count() {
        return told.size();
    }

    private static int number(int c) {
        return c;
    }

    private void nested() {
        Supplier<Supplier<String>> twice = () -> () -> name + " twice";
        tell(twice.get().get());
        tell(Kind.FIRST.label() + Kind.SECOND.label());
        tell(((Named) () -> "named").greeting().get());
        Predicate<String> kept = (Predicate<String> & Serializable) x -> x.isEmpty();
        tell(kept.test(""));
        Function<String, String> shadow = x -> x + "f";
        tell(shadow.andThen(x -> x + "g").apply("x"));
        Predicate<String> p = String::isEmpty;
        tell(p.negate().or(x -> x == null).test("q"));
    }

    private void joined() {
        String nothing = null;
        Object object = List.of(1);
        tell("" + nothing + object + 'c' + 1 + 2L + 3.5f + 4.5d + true + (byte) 5 + (short) 6 + "\u0001\u0002 end");
        tell(Named.joined("x", 1));
        String text = "a";
        text += 1;
        tell(text);
    }

    private void records() {
        Point point = new Point(1, 2L, "x", new int[0], 0d, -0f);
        Point same = new Point(1, 2L, "x", point.array(), 0d, -0f);
        tell(point.equals(same) + " " + (point.hashCode() == same.hashCode()));
        tell(point.equals(new Point(1, 2L, "x", point.array(), -0d, -0f)));
        tell(point.equals(new Point(1, 2L, "x", point.array(), 0d, 0f)));
        tell(new Point(1, 2L, null, null, Double.NaN, 1f).equals(new Point(1, 2L, null, null, Double.NaN, 1f)));
        tell(point.equals(null) + " " + point.equals("x") + " " + new Empty().equals(new Empty()));
        tell(new Pair<>('a', List.of(true)) + " " + new Pair<>('a', "b").hashCode() + " " + new Empty() + new Empty().hashCode());
    }

    record Point(int x, long y, String label, int[] array, double d, float f) {}

    record Pair<A>(char first, A second) {}

    record Empty() {}

    private interface Named {

        String name();

        default Supplier<String> greeting() {
            return () -> prefix() + name();
        }

        private String prefix() {
            return "hello ";
        }

        static String joined(String a, int b) {
            return a + b;
        }
    }

    private enum Kind {
        FIRST(() -> "first"),
        SECOND(() -> "second");

        private final Supplier<String> label;

        Kind(Supplier<String> label) {
            this.label = label;
        }

        String label() {
            return label.get();
        }
    }

    private final class Inner {

        private Supplier<String> inside() {
            return () -> name + " inside";
        }
    }

    private static class Lower {

        String word() {
            return "lower";
        }
    }

    private static final class Upper extends Lower {

        @Override
        String word() {
            return "upper";
        }

        Supplier<String> viaSuper() {
            return super::word;
        }
    }
}
