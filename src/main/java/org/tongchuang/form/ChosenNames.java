package org.tongchuang.form;

import java.util.Collection;
import java.util.Map;

/**
 * Whom and what ids stand for that were chosen in a form. A form that is read later doesn't offer its choices any more,
 * and whoever was chosen may have left.
 */
public interface ChosenNames {

    /** The names of those that are known, by id. */
    Map<String, String> named(Collection<String> ids);
}
