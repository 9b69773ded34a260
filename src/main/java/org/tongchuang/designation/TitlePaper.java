package org.tongchuang.designation;

import java.util.Optional;

/** A paper of a title that a higher module keeps: its certificate. */
public interface TitlePaper {

    String labelKey();

    /** Where it is, or nothing while there is none. */
    Optional<String> href(Designation title);
}
