package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** Another account has that name already. */
public class LoginNameTaken extends Refusal {

    LoginNameTaken(String loginName) {
        super(Kind.RULE_BROKEN, "people.refusal.login-name-taken", loginName);
    }
}
