package org.tongchuang.testing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;

/** What acts leave behind, beside what they were done for. */
public class Traces {

    private static final Set<String> OF_TASKS = Set.of("EngineAgrees", "TasksAgree");

    private final JdbcClient sql;
    private final List<ConsistencyRule> rules;

    Traces(JdbcClient sql, List<ConsistencyRule> rules) {
        this.sql = sql;
        this.rules = rules;
    }

    /** The acts on record, oldest first. */
    public List<String> acts(Dossier dossier) {
        return sql.sql("select verb from audit_entry where chain = ? order by entry_no")
                .param("dossier:" + dossier.id())
                .query(String.class)
                .list();
    }

    /** The labels of what somebody was told. */
    public List<String> told(Actor actor) {
        return sql.sql("select label_key from message where member_id = ?")
                .param(actor.memberId())
                .query(String.class)
                .list();
    }

    /** Where the engine, the worklist and what hangs on its tasks disagree about a dossier. */
    public List<String> disagreements(Dossier dossier) {
        Predicate<String> own = ids(dossier)::contains;
        return rules.stream()
                .filter(rule -> OF_TASKS.contains(rule.getClass().getSimpleName()))
                .flatMap(rule -> rule.violations().stream())
                .map(Inconsistency::subject)
                .filter(own)
                .toList();
    }

    private Set<String> ids(Dossier dossier) {
        return sql.sql(
                        "select id from task where dossier_id = :d union select engine_task_id from task where dossier_id = :d"
                                + " union select id from signature_request where dossier_id = :d"
                                + " union select id from delegation where dossier_id = :d union select id from vote where dossier_id = :d")
                .param("d", dossier.id())
                .query(String.class)
                .set();
    }
}
