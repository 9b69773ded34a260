package org.tongchuang.campaign;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What acts can make, by the key that manifests use. */
@Component
class Effects {

    private final ObjectProvider<ActEffect> effects;

    Effects(ObjectProvider<ActEffect> effects) {
        this.effects = effects;
    }

    Optional<ActEffect> find(String key) {
        return effects.stream().filter(effect -> effect.key().equals(key)).findFirst();
    }

    /** Only a programme that failed its check at start can ask for one that nobody makes. */
    ActEffect get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No module makes the effect " + key));
    }
}
