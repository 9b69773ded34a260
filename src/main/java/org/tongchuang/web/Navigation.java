package org.tongchuang.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class Navigation {

    private static final List<String> GROUPS = List.of("work", "campaigns", "office");

    private final ObjectProvider<NavEntry> entries;
    private final ObjectProvider<NavCount> counts;
    private final ObjectProvider<PublicEntry> columns;

    Navigation(ObjectProvider<NavEntry> entries, ObjectProvider<NavCount> counts, ObjectProvider<PublicEntry> columns) {
        this.entries = entries;
        this.counts = counts;
        this.columns = columns;
    }

    /** The columns of the site for everybody, with the one marked that the path lies under. */
    List<NavGroup.Link> columns(String path) {
        var here = columns.stream()
                .filter(column -> column.holds(path))
                .map(PublicEntry::href)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return columns.stream()
                .sorted(Comparator.comparingInt(PublicEntry::order))
                .map(column -> new NavGroup.Link(
                        column.labelKey(), "", column.href(), "", column.href().equals(here)))
                .toList();
    }

    List<NavGroup> groups(Visitor visitor, String path) {
        var here = entryOf(path, visitor).map(NavEntry::href).orElse("");
        return GROUPS.stream()
                .map(group -> new NavGroup(group, links(group, visitor, here)))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    String count(String href, Visitor visitor) {
        return counts.stream()
                .filter(count -> count.href().equals(href))
                .map(count -> count.shownTo(visitor))
                .findFirst()
                .orElse("");
    }

    private List<NavGroup.Link> links(String group, Visitor visitor, String here) {
        return shown(visitor)
                .filter(entry -> entry.group().equals(group))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .map(entry -> new NavGroup.Link(
                        entry.labelKey(),
                        entry.icon(),
                        entry.href(),
                        count(entry.href(), visitor),
                        entry.href().equals(here)))
                .toList();
    }

    /** The longest entry that the path lies under. */
    private Optional<NavEntry> entryOf(String path, Visitor visitor) {
        return shown(visitor)
                .filter(entry -> path.equals(entry.href()) || path.startsWith(entry.href() + "/"))
                .max(Comparator.comparingInt(entry -> entry.href().length()));
    }

    private Stream<NavEntry> shown(Visitor visitor) {
        return entries.stream().filter(entry -> entry.isFor(visitor));
    }
}
