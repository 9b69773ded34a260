package org.tongchuang.scenario;

import java.time.Instant;

/** The hands of the product's one clock, where a story may move them; a product in service has none. */
public interface Hands {

    void moveTo(Instant instant);
}
