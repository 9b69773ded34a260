package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The name that was typed with a wrong password: shown once more, so that nobody types it again. Not in the address, which is logged. */
final class TriedName {

    private static final String KEPT = "triedName";
    private static final int LONGEST = 40;

    private TriedName() {}

    static void keep(HttpServletRequest request) {
        var name = request.getParameter("loginName");
        if (name != null && name.length() <= LONGEST) {
            request.getSession().setAttribute(KEPT, name);
        }
    }

    static String take(HttpSession session) {
        if (session == null || !(session.getAttribute(KEPT) instanceof String name)) {
            return "";
        }
        session.removeAttribute(KEPT);
        return name;
    }
}
