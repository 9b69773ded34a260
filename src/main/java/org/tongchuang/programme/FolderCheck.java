package org.tongchuang.programme;

import java.util.List;

/** Looks at one aspect of a programme folder; every module that reads files of a programme contributes its own. */
public interface FolderCheck {

    /** All faults, not only the first. */
    List<Finding> check(ProgrammeFolder folder);
}
