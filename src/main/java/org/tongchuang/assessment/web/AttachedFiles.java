package org.tongchuang.assessment.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.evidence.Evidence;

/** How many files stand with each row. */
@Component
class AttachedFiles {

    private final Evidence evidence;

    AttachedFiles(Evidence evidence) {
        this.evidence = evidence;
    }

    Map<String, Integer> count(String dossierId) {
        return evidence.countByIndicator(dossierId);
    }
}
