package org.tongchuang.web;

import java.util.List;

/** Entries of the side navigation that stand together, as the frame's template reads them. */
public record NavGroup(String key, List<Link> links) {

    public NavGroup {
        links = List.copyOf(links);
    }

    /** One entry with its count (empty for none); here when the page belongs to it. */
    public record Link(String labelKey, String icon, String href, String count, boolean here) {}
}
