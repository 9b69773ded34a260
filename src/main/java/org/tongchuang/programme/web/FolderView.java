package org.tongchuang.programme.web;

import java.util.List;
import java.util.Locale;
import org.tongchuang.programme.ExternalFolder;
import org.tongchuang.programme.FindingText;

/**
 * A folder as the pages show it. What others have written is shown without the characters that can't be seen, which
 * could turn a line round or hide a part of it.
 *
 * @param next the label of what has to be done next
 */
public record FolderView(
        String key,
        String name,
        boolean addressable,
        String state,
        int version,
        int onVersion,
        String digest,
        String next,
        List<Fault> faults) {

    /** A finding in the reader's language. */
    public record Fault(String file, String element, String words) {}

    static FolderView of(ExternalFolder folder, String next, FindingText text, Locale locale) {
        return new FolderView(
                seen(folder.key()),
                seen(folder.name()),
                folder.isAddressable(),
                folder.state().name(),
                folder.version(),
                folder.onVersion(),
                folder.digest(),
                next,
                folder.findings().stream()
                        .map(each -> new Fault(seen(each.file()), seen(each.element()), seen(text.words(each, locale))))
                        .toList());
    }

    private static String seen(String text) {
        return text.replaceAll("\\p{C}", "\u25A1");
    }
}
