package org.tongchuang.tracking;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

/** Finds by number, community or name among what somebody may see, and nothing else. */
@Component
public class Search {

    private final SearchMapper mapper;

    Search(SearchMapper mapper) {
        this.mapper = mapper;
    }

    public Found of(String text, Actor actor) {
        Scope scope = Scope.of(actor);
        return new Found(
                mapper.listDossiers(scope, text, Found.MOST),
                mapper.listTasks(scope, text, Found.MOST),
                mapper.listCampaigns(scope, text, Found.MOST));
    }
}
