package org.tongchuang.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What templates are tried with: every fact that any paper has, and a second time without those that may be missing. */
final class SampleFacts {

    private static final List<String> MAY_BE_MISSING =
            List.of("docNumber", "issuedOn", "signer", "office", "statement");
    private static final String TEXT = "\u6837\u4f8b";
    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private SampleFacts() {}

    static Map<String, Object> full() {
        Map<String, Object> facts = new HashMap<>();
        List.of(
                        "organ",
                        "office",
                        "docNumber",
                        "issuedOn",
                        "signer",
                        "titleName",
                        "certificateNo",
                        "namedOn",
                        "verifyUrl",
                        "objectionUrl",
                        "outcome",
                        "feedback",
                        "appealUntil",
                        "validUntil",
                        "grounds",
                        "dueOn",
                        "ground",
                        "namingDocNumber",
                        "facts",
                        "basis",
                        "statement")
                .forEach(name -> facts.put(name, TEXT));
        List.of("reReviewYear", "total", "passScore", "barYears").forEach(name -> facts.put(name, "3"));
        facts.put("qrDataUri", DOT);
        facts.put("campaign", texts("name", "year", "basis", "basisNumber"));
        facts.put("notice", texts("startOn", "endOn", "workDays"));
        facts.put("contact", texts("address", "phone", "email"));
        facts.put("community", texts("name", "town", "number"));
        facts.put("communities", List.of(texts("name", "town", "number", "certificateNo", "grade")));
        facts.put("gates", List.of(texts("code", "name", "met", "remark")));
        facts.put("rows", List.of(texts("code", "name", "max", "score", "remark")));
        facts.put("problems", List.of(texts("problem", "measure", "owner", "dueOn")));
        return facts;
    }

    static Map<String, Object> draft() {
        Map<String, Object> facts = full();
        facts.keySet().removeAll(MAY_BE_MISSING);
        return facts;
    }

    /** With what a careless or hostile applicant might write. */
    private static Map<String, String> texts(String... names) {
        Map<String, String> texts = new HashMap<>();
        for (String name : names) {
            texts.put(name, TEXT + "<&>");
        }
        return texts;
    }
}
