package org.tongchuang.assessment;

import java.util.Locale;
import org.tongchuang.worklist.Task;

/** Where the pages of a task's assessment are. */
public final class SheetAddress {

    private SheetAddress() {}

    public static String of(SheetTask sheet) {
        Task task = sheet.task();
        return "/dossiers/" + task.dossierId() + "/sheets/"
                + sheet.sheet().name().toLowerCase(Locale.ROOT) + "?task=" + task.id();
    }

    public static String declaration(Task task) {
        return "/dossiers/" + task.dossierId() + "/declaration?task=" + task.id();
    }

    public static String panel(Task task) {
        return "/dossiers/" + task.dossierId() + "/panel?task=" + task.id();
    }
}
