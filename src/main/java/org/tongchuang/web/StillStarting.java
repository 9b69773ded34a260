package org.tongchuang.web;

/** Nothing is opened or taken before all that belongs to the start is done, such as the telling of a demo's past. */
final class StillStarting extends Refusal {

    StillStarting() {
        super(Kind.NOT_YET, "web.refusal.stillStarting");
    }
}
