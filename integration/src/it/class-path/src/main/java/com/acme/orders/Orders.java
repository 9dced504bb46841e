package com.acme.orders;

import org.yaml.snakeyaml.Yaml;

/** Uses what is generated, and a SnakeYAML of its own. */
final class Orders {

    private Orders() {}

    static OrdersCode code(String yaml) {
        return OrdersCode.diagnose(new Yaml().<Integer>load(yaml)).code();
    }
}
