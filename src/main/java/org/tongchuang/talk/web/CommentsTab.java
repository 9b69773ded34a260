package org.tongchuang.talk.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;
import org.tongchuang.talk.Comments;

/** The tab of a dossier's page where people write to each other about it. */
@Component
class CommentsTab implements DossierTab {

    private final Comments comments;

    CommentsTab(Comments comments) {
        this.comments = comments;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String key() {
        return "comments";
    }

    @Override
    public String labelKey() {
        return "talk.comments";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return comments.isOpenTo(dossier, actor) ? "/dossiers/" + dossier.id() + "/comments" : null;
    }
}
