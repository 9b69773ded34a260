package org.tongchuang.standard;

import java.util.List;
import java.util.Map;
import org.tongchuang.people.Actor;

/** Who goes by an edition: a higher module knows, as campaigns do. */
public interface EditionUses {

    /** Those that the actor may see, by the edition's id. */
    Map<String, List<Use>> of(Actor actor);

    /** One that goes by it. */
    record Use(String name, String href) {}
}
