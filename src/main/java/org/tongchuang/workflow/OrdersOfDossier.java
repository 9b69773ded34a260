package org.tongchuang.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tongchuang.followup.OpenOrders;

/** How many follow-up orders still stand in the way of a dossier, so that a phase may wait for them. */
@Word(
        word = "orders",
        calls = {"open", "unscheduled"})
public class OrdersOfDossier {

    private final OpenOrders orders;

    OrdersOfDossier(OpenOrders orders) {
        this.orders = orders;
    }

    public int open(DelegateExecution execution, String kind) {
        return orders.count(dossierId(execution), kind);
    }

    public int unscheduled(DelegateExecution execution, String kind) {
        return orders.countUnscheduled(dossierId(execution), kind);
    }

    private static String dossierId(DelegateExecution execution) {
        return (String) execution.getVariable("dossierId");
    }
}
