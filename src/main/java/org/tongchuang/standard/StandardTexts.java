package org.tongchuang.standard;

import java.util.Optional;

/** The standard's file in a version of a programme, as it was deployed. */
public interface StandardTexts {

    /** Empty if the programme assesses nothing. */
    Optional<String> find(String programmeVersionId);
}
