package org.tongchuang.web;

/**
 * One column of the site for everybody; each module contributes its own as beans.
 *
 * @param order position in the row
 * @param labelKey the label of the column
 */
public record PublicEntry(int order, String labelKey, String href) {

    boolean holds(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
