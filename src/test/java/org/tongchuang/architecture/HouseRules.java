package org.tongchuang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.ibatis.annotations.Param;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.people.Scope;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Refusal;
import org.tongchuang.web.StepMemory;

/** The rules of the house that can be read off the classes. */
final class HouseRules {

    static final ArchRule ONLY_WORKFLOW_MEETS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    static final ArchRule ONLY_SCHEDULE_MEETS_QUARTZ = noClasses()
            .that()
            .resideOutsideOfPackage("..schedule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.quartz..", "org.springframework.scheduling.quartz..");

    static final ArchRule ONLY_THE_GATEWAY_COMPLETES_TASKS = noClasses()
            .that()
            .doNotHaveSimpleName("TaskGateway")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(TaskService.class);

    /** The engine's tables, triggers and rights are made before any mapper could be; nothing else speaks SQL in Java. */
    static final ArchRule SQL_STANDS_IN_MAPPERS = noClasses()
            .that()
            .resideOutsideOfPackages("..workflow.engine..", "..audit.guard..")
            .should()
            .dependOnClassesThat(belongToAnyOf(JdbcOperations.class, JdbcClient.class, DriverManager.class)
                    .or(describe("statements", type -> type.isAssignableTo(Statement.class)))
                    .or(nameMatching("org\\.springframework\\.jdbc\\.core\\..*Jdbc.*")));

    static final ArchRule MAPPERS_HAVE_THEIR_SQL_IN_XML = noClasses()
            .should()
            .dependOnClassesThat(
                    nameMatching("org\\.apache\\.ibatis\\.annotations\\..*(Select|Insert|Update|Delete).*"));

    static final ArchRule NOBODY_BORROWS_THE_ENGINES_SQL_SESSION = noClasses()
            .should()
            .callMethodWhere(describe("getDbSqlSession", call -> call.getName().equals("getDbSqlSession")));

    static final ArchRule CONTROLLERS_LIVE_IN_WEB = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(ControllerAdvice.class)
            .should()
            .resideInAPackage("..web..");

    static final ArchRule EVERY_ROUTE_HAS_AN_AUDIENCE =
            methods().that().areMetaAnnotatedWith(RequestMapping.class).should(haveAnAudience());

    /** Decision 0006: what pages are made of stays out of the domain; a refusal says what the domain decided. */
    static final ArchRule NO_PAGES_IN_THE_DOMAIN = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..workflow..", "..schedule..", "..demo..", "..scenario..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.tongchuang.web..").and(not(belongToAnyOf(Refusal.class, StepMemory.class))));

    static final ArchRule TRANSACTIONS_BELONG_TO_USE_CASES = noClasses()
            .that(resideInAnyPackage("..workflow.delegate..")
                    .or(describe("controllers", type -> type.isMetaAnnotatedWith(Controller.class))))
            .should(openTransactions());

    /** An engine call inside one reuses the outer command, and is lost with it. */
    static final ArchRule NO_TRANSACTION_OF_ITS_OWN = noClasses().should(openTransactions(Propagation.REQUIRES_NEW));

    /** They drop nested events, and events outside a transaction, without a word. */
    static final ArchRule LISTENERS_LISTEN_AT_ONCE =
            noMethods().should().beMetaAnnotatedWith(TransactionalEventListener.class);

    /** Nothing that came from outside can be evaluated where nothing is evaluated (CVE-2026-59283). */
    static final ArchRule NOBODY_SPEAKS_SPEL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.expression..", "org.springframework.security.access.prepost..");

    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS = noClasses()
            .should()
            .haveNameMatching(".*[.$](\\w*(Utils?|Helper|Manager|ServiceImpl)|(Base|Common)([A-Z]\\w*)?)");

    /** What a page lists is narrowed in SQL to what its reader may see, never afterwards. */
    static final ArchRule LISTS_KNOW_THEIR_READER =
            methods().that(describe("are lists of mappers", HouseRules::isList)).should(knowTheirReader());

    static final ArchRule VISIBLE_IS_WHAT_A_SCOPE_SEES = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Mapper")
            .and()
            .haveNameEndingWith("Visible")
            .should(haveAParameter(
                    "a Scope", parameter -> parameter.getRawType().isEquivalentTo(Scope.class)));

    private static final Set<String> READER = Set.of("scope", "memberId", "unitId", "unitPath", "path");

    /** Lists without a reader, each with its reason. */
    private static final Map<String, String> FOR_NOBODY_IN_PARTICULAR = Map.ofEntries(
            entry("AuditMapper.listNewest", "one chain, which the caller has been let into"),
            entry("AuditMapper.listEntries", "the proof's rows of some chains"),
            entry("AuditMapper.listHeads", "the proof's heads of some chains"),
            entry("SealMapper.listContradicted", "the proof's seals of some chains"),
            entry("ChangeMapper.listMoves", "one change, which the caller has been let into"),
            entry("DesignationMapper.listPublished", "the public register"),
            entry("NoticeMapper.listPublic", "public notices"),
            entry("WaitingMapper.listChosenIds", "a job's next rows of one act"),
            entry("DesignationMapper.listAfter", "the check's next rows"),
            entry("NoticeMapper.listAfter", "the check's next rows"),
            entry("DesignationMapper.listDueIds", "the sweep's next rows"),
            entry("DesignationMapper.listLapsedIds", "the sweep's next rows"),
            entry("EvidenceMapper.listAfter", "the check's next rows"),
            entry("SubmissionMapper.listAfter", "the check's next rows"),
            entry("DossierHoldMapper.listDue", "the job's next rows"),
            entry("TaskMapper.listDueWithin", "the reminder's next rows"),
            entry("TaskMapper.listOverdue", "the reminder's next rows"),
            entry("OutboxMapper.listDueMailsForUpdate", "the relay's next rows"),
            entry("OutboxMapper.listDueWebhooks", "the relay's next turns"));

    private HouseRules() {}

    private static boolean isList(JavaMethod method) {
        return method.getOwner().getSimpleName().endsWith("Mapper")
                && method.getName().startsWith("list")
                && method.getParameters().stream()
                        .anyMatch(parameter -> Set.of("limit", "offset", "size").contains(nameOf(parameter)));
    }

    private static ArchCondition<JavaMethod> knowTheirReader() {
        return new ArchCondition<>("take the scope, member or unit of whoever reads them") {
            @Override
            public void check(JavaMethod list, ConditionEvents events) {
                String name = list.getOwner().getSimpleName() + "." + list.getName();
                boolean known = FOR_NOBODY_IN_PARTICULAR.containsKey(name)
                        || list.getParameters().stream().anyMatch(parameter -> READER.contains(nameOf(parameter)));
                events.add(new SimpleConditionEvent(list, known, list.getFullName() + " doesn't know its reader"));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveAParameter(String what, Predicate<JavaParameter> wanted) {
        return new ArchCondition<>("take " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean taken = method.getParameters().stream().anyMatch(wanted);
                events.add(new SimpleConditionEvent(method, taken, method.getFullName() + " doesn't take " + what));
            }
        };
    }

    private static String nameOf(JavaParameter parameter) {
        return parameter.tryGetAnnotationOfType(Param.class).map(Param::value).orElse("");
    }

    private static ArchCondition<JavaMethod> haveAnAudience() {
        return new ArchCondition<>("say in @OpenTo who may call them") {
            @Override
            public void check(JavaMethod route, ConditionEvents events) {
                boolean said =
                        route.isAnnotatedWith(OpenTo.class) || route.getOwner().isAnnotatedWith(OpenTo.class);
                events.add(new SimpleConditionEvent(route, said, route.getFullName() + " has no @OpenTo"));
            }
        };
    }

    private static ArchCondition<JavaClass> openTransactions(Propagation... only) {
        DescribedPredicate<HasAnnotations<?>> transactional =
                describe("transactional", code -> code.tryGetAnnotationOfType(Transactional.class)
                        .filter(found -> only.length == 0 || List.of(only).contains(found.propagation()))
                        .isPresent());
        return new ArchCondition<>("open transactions") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean opens =
                        transactional.test(type) || type.getMethods().stream().anyMatch(transactional);
                events.add(new SimpleConditionEvent(type, opens, type.getName() + " opens a transaction"));
            }
        };
    }
}
