package org.tongchuang.followup.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.followup.OrderKinds;
import org.tongchuang.people.Actor;

/** The orders of a dossier, where its programme has any. */
@Component
class OrdersTab implements DossierTab {

    private final OrderKinds kinds;

    OrdersTab(OrderKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String key() {
        return "orders";
    }

    @Override
    public String labelKey() {
        return "followup.tab";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return kinds.areKnownTo(dossier) ? "/dossiers/" + dossier.id() + "/orders" : null;
    }
}
