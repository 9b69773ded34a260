package org.tongchuang.notification.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;

/** What the reader was told about the dossier; other people's messages are theirs. */
@Component
class MessagesTab implements DossierTab {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String key() {
        return "messages";
    }

    @Override
    public String labelKey() {
        return "notification.title";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return "/dossiers/" + dossier.id() + "/messages";
    }
}
