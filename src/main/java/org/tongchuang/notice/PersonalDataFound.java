package org.tongchuang.notice;

import org.tongchuang.web.Refusal;

/** A text that was to be published holds what looks like personal data (RULES PN-15). */
public class PersonalDataFound extends Refusal {

    PersonalDataFound(String found) {
        super(Kind.RULE_BROKEN, "notice.refusal.personal-data", found);
    }
}
