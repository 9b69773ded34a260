package org.tongchuang.web;

/** What a page may load and do, as Content-Security-Policy; the sign-in's configuration sends it. */
public final class ContentPolicy {

    /** Every page: own scripts and styles from files only. */
    public static final String PAGE = policy("'self'");

    /** Pages with a process diagram: bpmn-js draws with inline styles. */
    public static final String DIAGRAM = policy("'self' 'unsafe-inline'");

    /** Files of people: shown inside our own pages, never run. */
    public static final String FILE = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

    private ContentPolicy() {}

    private static String policy(String styles) {
        return "default-src 'self'; script-src 'self'; style-src " + styles + "; img-src 'self' data:; "
                + "object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    }
}
