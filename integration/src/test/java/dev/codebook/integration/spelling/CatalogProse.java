package dev.codebook.integration.spelling;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a catalog says in words of its own: titles, descriptions, and its attributes of type text or list. */
final class CatalogProse {

    /** Keys of every catalog; below {@code values} stands one description a value. */
    private static final Set<String> EVERYWHERE = Set.of("title", "description", "deprecated", "because", "values");
    /** Words of servers and of standards, which are not ours to spell. */
    private static final Set<String> QUOTED = Set.of("examples", "references");

    private static final Set<String> PROSE_TYPES = Set.of("text", "list");

    private final String file;
    private final int[] source;
    private final Node root;
    private final Set<String> keys = new HashSet<>(EVERYWHERE);

    private CatalogProse(String file, String source) {
        this.file = file;
        this.source = source.codePoints().toArray();
        this.root = new Yaml(new LoaderOptions()).compose(new StringReader(source));
        pairs(root).filter(pair -> key(pair).equals("attributes")).forEach(pair -> addKeys(pair.getValueNode()));
    }

    static List<Prose> of(Path catalog) {
        try {
            CatalogProse prose = new CatalogProse(catalog.getFileName().toString(), Files.readString(catalog));
            return prose.below(prose.root, false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addKeys(Node attributes) {
        pairs(attributes)
                .filter(attribute -> isProse(attribute.getValueNode()) && !QUOTED.contains(key(attribute)))
                .forEach(attribute -> keys.add(key(attribute)));
    }

    private static boolean isProse(Node attribute) {
        return pairs(attribute)
                .anyMatch(pair -> key(pair).equals("type") && PROSE_TYPES.contains(text(pair.getValueNode())));
    }

    private Stream<Prose> below(Node node, boolean isProse) {
        if (node instanceof MappingNode) {
            return pairs(node).flatMap(pair -> below(pair.getValueNode(), isProse || keys.contains(key(pair))));
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().flatMap(item -> below(item, isProse));
        }
        return isProse ? Stream.of(prose(node)) : Stream.empty();
    }

    /** The text is taken from the source and not from the node, whose value no longer has its lines. */
    private Prose prose(Node node) {
        int start = node.getStartMark().getIndex();
        String text = new String(source, start, node.getEndMark().getIndex() - start);
        return new Prose(file, node.getStartMark().getLine() + 1, text);
    }

    private static Stream<NodeTuple> pairs(Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue().stream() : Stream.empty();
    }

    private static String key(NodeTuple pair) {
        return text(pair.getKeyNode());
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
