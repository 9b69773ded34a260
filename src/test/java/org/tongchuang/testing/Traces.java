package org.tongchuang.testing;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;

/** What acts leave behind, beside what they were done for. */
public class Traces {

    private final JdbcClient sql;
    private final Agreement agreement;

    Traces(JdbcClient sql, Agreement agreement) {
        this.sql = sql;
        this.agreement = agreement;
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
        Set<String> own = ids(dossier);
        return agreement.violations().stream()
                .map(Inconsistency::subject)
                .filter(own::contains)
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
