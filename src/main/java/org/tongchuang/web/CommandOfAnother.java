package org.tongchuang.web;

class CommandOfAnother extends Refusal {

    CommandOfAnother() {
        super(Kind.NOT_ALLOWED, "web.refusal.commandOfAnother");
    }
}
