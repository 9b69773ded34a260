package org.tongchuang.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongchuang.audit.guard.Guards;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Role;
import org.tongchuang.testing.Tenant;

/**
 * Fills engine and own tables with copies of one dossier that was really started: every row that its start left, each
 * copy with ids of its own, so that the engine could go on with any of them. All but its audit chain: hashes tie that to
 * the one dossier.
 */
final class FullTables {

    /** Where a started dossier leaves rows, parents first, and which of them are its. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("dossier", "t.id = :dossier");
        ROWS.put("dossier_phase", "t.dossier_id = :dossier");
        ROWS.put("task", "t.dossier_id = :dossier");
        ROWS.put("ACT_RU_EXECUTION", "t.PROC_INST_ID_ = :instance");
        ROWS.put("ACT_RU_TASK", "t.PROC_INST_ID_ = :instance");
        ROWS.put(
                "ACT_RU_IDENTITYLINK",
                "t.TASK_ID_ in (select k.ID_ from ACT_RU_TASK k where k.PROC_INST_ID_ = :instance)");
        ROWS.put("ACT_RU_VARIABLE", "t.PROC_INST_ID_ = :instance");
        ROWS.put("ACT_RU_EVENT_SUBSCR", "t.PROC_INST_ID_ = :instance");
        ROWS.put("ACT_HI_PROCINST", "t.PROC_INST_ID_ = :instance");
        ROWS.put("ACT_HI_ACTINST", "t.PROC_INST_ID_ = :instance");
        ROWS.put("ACT_HI_TASKINST", "t.PROC_INST_ID_ = :instance");
    }

    /** Columns that hold an id which each copy has for itself; ids of this dossier differ before their last 12 signs. */
    private static final Set<String> OWN = Set.of(
            "id",
            "dossier_id",
            "process_instance_id",
            "engine_task_id",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "id_",
            "parent_id_",
            "execution_id_",
            "task_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "var_scope_");

    private static final String COPY = "concat(left(t.%1$s, char_length(t.%1$s) - 12), lpad(n.n, 12, '0'))";
    private static final int AT_ONCE = 10_000;

    private final JdbcTemplate jdbc;
    private final Tenant tenant;

    FullTables(JdbcTemplate jdbc, Tenant tenant) {
        this.jdbc = jdbc;
        this.tenant = tenant;
    }

    /** Adds the copies; every tenth is work of the town's office, every 400th of the village's clerk. */
    void load(Dossier template, int copies) {
        count(copies);
        guards(guards -> guards.takeDown(table -> true)); // MariaDB copies no rows of a table that has triggers
        for (int from = 1; from <= copies; from += AT_ONCE) {
            String part = " from bench_number n join %s t on %s where n.n between " + from + " and "
                    + Math.min(from + AT_ONCE - 1, copies);
            ROWS.forEach((table, its) -> jdbc.update("insert into " + table + " (" + columns(table, false) + ") select "
                    + columns(table, true)
                    + part.formatted(
                            table,
                            its.replace(":dossier", "'" + template.id() + "'")
                                    .replace(":instance", "'" + template.processInstanceId() + "'"))));
        }
        guards(guards -> guards.renew(table -> true));
        ROWS.keySet().forEach(table -> jdbc.execute("analyze table " + table));
    }

    private void guards(GuardWork work) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            work.with(new Guards(connection));
            return null;
        });
    }

    @FunctionalInterface
    private interface GuardWork {
        void with(Guards guards) throws SQLException;
    }

    private void count(int copies) {
        jdbc.execute("drop table if exists bench_number");
        jdbc.execute("create table bench_number (n int not null primary key)");
        jdbc.update("insert into bench_number values (1)");
        for (int have = 1; have < copies; have *= 2) {
            jdbc.update("insert into bench_number select n + ? from bench_number where n + ? <= ?", have, have, copies);
        }
    }

    private String columns(String table, boolean copied) {
        List<String> names = jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema = database() and table_name = ?"
                        + " order by ordinal_position",
                String.class,
                table);
        return names.stream().map(name -> copied ? copy(table, name) : name).collect(Collectors.joining(", "));
    }

    private String copy(String table, String column) {
        String special = special(table + "." + column.toLowerCase(java.util.Locale.ROOT));
        if (special != null) {
            return special;
        }
        return OWN.contains(column.toLowerCase(java.util.Locale.ROOT)) ? COPY.formatted(column) : "t." + column;
    }

    /** One campaign of fifty is the measured one; its dossiers lie in ten towns. The rest is spread over 2,000 units. */
    private String special(String column) {
        return switch (column) {
            case "dossier.number", "task.dossier_number" ->
                "concat(t." + column.substring(column.indexOf('.') + 1) + ", '-', n.n)";
            case "ACT_RU_EXECUTION.business_key_", "ACT_HI_PROCINST.business_key_" ->
                "concat(t.BUSINESS_KEY_, '-', n.n)";
            case "dossier.campaign_id", "task.campaign_id" ->
                "if(n.n % 50 = 0, t.campaign_id, concat('campaign-', n.n % 50))";
            case "dossier.unit_path" ->
                "if(n.n %% 500 = 0, t.unit_path, concat('%s', 'other/', n.n %% 2000, '/'))"
                        .formatted(tenant.city.path());
            case "dossier.unit_id" -> "if(n.n % 500 = 0, t.unit_id, concat('unit-', n.n % 2000))";
            case "task.holder" ->
                "case when n.n %% 10 = 0 then '%s|%s' when n.n %% 400 = 1 then '%s|%s' else concat('unit-', n.n %% 2000, '|%s') end"
                        .formatted(
                                tenant.town.id(),
                                Role.TOWN_OFFICE,
                                tenant.village().id(),
                                Role.COMMUNITY_CLERK,
                                Role.TOWN_OFFICE);
            case "task.due_at" -> "t.due_at + interval (n.n % 977) hour";
            case "task.opened_at" -> "t.opened_at + interval (n.n % 991) minute";
            case "ACT_RU_VARIABLE.text_" ->
                "case when t.NAME_ = 'dossierId' then " + COPY.formatted("TEXT_") + " else t.TEXT_ end";
            default -> null;
        };
    }
}
