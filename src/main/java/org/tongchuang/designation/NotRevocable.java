package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** The title's programme has no process by which it could be revoked. */
public class NotRevocable extends Refusal {

    NotRevocable(String number) {
        super(Kind.NOT_ALLOWED, "designation.refusal.not-revocable", number);
    }
}
