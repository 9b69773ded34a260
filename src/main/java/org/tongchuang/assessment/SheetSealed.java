package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sheet was handed in and is sealed; published inside the sealing transaction.
 *
 * @param measured what stands in the rows that are measured, by indicator
 */
public record SheetSealed(String versionId, String dossierId, Map<String, BigDecimal> measured) {
    public SheetSealed {
        measured = Collections.unmodifiableMap(new LinkedHashMap<>(measured));
    }
}
