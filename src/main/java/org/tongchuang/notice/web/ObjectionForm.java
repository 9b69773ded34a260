package org.tongchuang.notice.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongchuang.notice.NewObjection;
import org.tongchuang.notice.Objector;

/**
 * What the objection form sends.
 *
 * @param kind {@code person}, {@code unit}, or {@code clue} for no name
 * @param homepage stays empty: nobody sees it but a machine that fills in everything
 */
public record ObjectionForm(
        String kind,
        String row,
        String name,
        String person,
        String contact,
        String facts,
        String grounds,
        Boolean signed,
        String homepage) {

    private static final int LEAST_FACTS = 10;
    private static final int MOST_FACTS = 2000;
    private static final int MOST_NAME = 100;

    public ObjectionForm {
        kind = kind == null || !kind.matches("person|unit|clue") ? "person" : kind;
        row = said(row);
        name = said(name);
        person = said(person);
        contact = said(contact);
        facts = said(facts);
        grounds = said(grounds);
        signed = Boolean.TRUE.equals(signed);
        homepage = said(homepage);
    }

    static ObjectionForm empty(String kind) {
        return new ObjectionForm(kind, "", "", "", "", "", "", false, "");
    }

    /** Field to the label of what is wrong with it. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        check(faults, "row", !row.isEmpty(), "notice.fault.row");
        check(faults, "facts", facts.length() >= LEAST_FACTS, "notice.fault.facts");
        check(faults, "facts", facts.length() <= MOST_FACTS, "notice.fault.long");
        check(faults, "grounds", grounds.length() <= MOST_FACTS, "notice.fault.long");
        check(faults, "homepage", homepage.isEmpty(), "notice.fault.homepage");
        if (!isClue()) {
            check(faults, "name", isName(name), "notice.fault.name");
            check(faults, "person", !isUnit() || isName(person), "notice.fault.person");
            check(faults, "contact", isName(contact), "notice.fault.contact");
            check(faults, "signed", signed, isUnit() ? "notice.fault.seal" : "notice.fault.signed");
        }
        return faults;
    }

    NewObjection of(String noticeId) {
        Objector objector = isClue() ? null : new Objector(isUnit(), name, isUnit() ? person : "", contact);
        return new NewObjection(noticeId, row, objector, facts, grounds);
    }

    public boolean isClue() {
        return "clue".equals(kind);
    }

    public boolean isUnit() {
        return "unit".equals(kind);
    }

    private static boolean isName(String text) {
        return text.length() >= 2 && text.length() <= MOST_NAME;
    }

    private static void check(Map<String, String> faults, String field, boolean good, String key) {
        if (!good) {
            faults.putIfAbsent(field, key);
        }
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
