package org.tongchuang.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.controls.PageForms.PageForm;
import org.tongchuang.controls.World.Played;
import org.tongchuang.evidence.Samples;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.OneDatabaseIsEnough;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/**
 * T1: at no address that changes something can another village or another city change anything of a village's way to its
 * title. Sent are the very forms that its own people see, and what every other address needs to be understood.
 */
@DatabaseTest
@OneDatabaseIsEnough
class PostWalkTest {

    /** Of nobody's dossier: the reader's own things, the product's, codes that are secrets themselves, and orders, which this story has none of. */
    private static final Set<String> OF_NOBODY = Set.of(
            "/me",
            "/messages",
            "/calendar",
            "/programmes",
            "/survey",
            "/set-up",
            "/public",
            "/mails",
            "/role-proposals",
            "/orders",
            "/batches");

    private static final String UPLOADS =
            "/dossiers/[^/]+/evidence/[^/]+|/ledgers/[^/]+/imports|/notices/objections/[^/]+/files|/notices/[^/]+/objections";

    /** Understood by every route that isn't on a page of the story; names that a route doesn't know mean nothing to it. */
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("task", UUID.randomUUID().toString()),
            Map.entry("interest", "none"),
            Map.entry("member", UUID.randomUUID().toString()),
            Map.entry("reason", "示例理由，足够长的一句话"),
            Map.entry("opinion", "同意"),
            Map.entry("rev", "0"),
            Map.entry("rhythm", "ONCE"),
            Map.entry("name", "别处改的名字"),
            Map.entry("count", "30"),
            Map.entry("seed", "0123456789abcdef0123456789abcdef"),
            Map.entry("copies", "1"),
            Map.entry("role", "community:clerk"),
            Map.entry("heldOn", "2026-03-01"),
            Map.entry("part", ""),
            Map.entry("version", "1"),
            Map.entry("nameEn", "Another name"),
            Map.entry("from", "OPEN"),
            Map.entry("quota", "1"),
            Map.entry("cutOff", "2026-09-30"),
            Map.entry("unit", UUID.randomUUID().toString()),
            Map.entry("programmeKey", "green-community"),
            Map.entry("year", "2026"),
            Map.entry("title", "别处要的报告"),
            Map.entry("firstDueOn", "2026-12-01"),
            Map.entry("body", "示例文字示例文字"));

    @Autowired
    World world;

    @Autowired
    Programmes programmes;

    @Autowired
    Tables tables;

    @Autowired
    NeededWords needed;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant elsewhere;
    Set<String> taken = new TreeSet<>();
    Map<String, Integer> walked = new TreeMap<>();
    int forms;

    @BeforeEach
    void anotherCity() {
        clock.reset();
        elsewhere = tenants.create();
        assertThat(List.of(elsewhere.cityOffice(), elsewhere.administrator())).hasSize(2);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void othersChangeNothing() {
        Played played = world.play(unfinished -> walk(unfinished, Set.of("/tasks/{id}", "/dossiers/{id}")));
        walk(played, Set.of());

        assertThat(taken).as("not refused").isEmpty();
        assertThat(forms).as("forms of its own people").isGreaterThan(20);
        assertThat(walked.entrySet().stream()
                        .filter(route -> route.getValue() == 0)
                        .map(Map.Entry::getKey))
                .as("addresses that lead to nothing of the story")
                .isEmpty();
    }

    /** A walk that tells no change from none would prove nothing. */
    @Test
    void oneChangedCellIsSeen() throws Exception {
        Map<String, Long> before = tables.sums();
        Actor administrator = elsewhere.administrator();

        send(
                administrator,
                new PageForm("/units/" + elsewhere.town.id() + "/name", Map.of("name", "另一个镇", "nameEn", "")));

        assertThat(tables.sums()).isNotEqualTo(before);
    }

    /** @param pages whose forms are sent; none means those of every page, and every address besides */
    private void walk(Played played, Set<String> pages) {
        Map<String, String> answers = answers();
        Set<PageForm> all = new LinkedHashSet<>();
        ofItsOwnPeople(played, pages).forEach(form -> all.add(filled(form, answers)));
        forms += all.size();
        for (Routes.Route route : pages.isEmpty() ? routes() : List.<Routes.Route>of()) {
            Set<String> addresses = played.addresses(route.path());
            walked.merge(route.path(), addresses.size(), Integer::sum);
            Map<String, String> words = needed.of(route.path());
            words.putAll(answers);
            addresses.forEach(address -> all.add(new PageForm(address, words)));
        }
        List<Actor> strangers = List.of(
                played.tenant().actor(played.tenant().villages.get(1), Role.COMMUNITY_CLERK),
                elsewhere.cityOffice(),
                elsewhere.administrator());

        Map<String, Long> before = tables.sums();
        for (Actor stranger : strangers) {
            for (PageForm form : all) {
                note(stranger, form);
            }
        }
        assertThat(changed(before, tables.sums()))
                .as("tables changed by others, of whom these were not refused: %s", taken)
                .isEmpty();
    }

    private void note(Actor stranger, PageForm form) {
        try {
            int status = send(stranger, form).getStatus();
            boolean over = status == 409 && form.action().startsWith("/incidents/"); // what isn't seen is over
            if (status != 403 && status != 404 && !over) {
                taken.add(status + " " + stranger.roles() + " "
                        + form.action().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"));
            }
        } catch (Exception failed) {
            throw new AssertionError(form.action(), failed);
        }
    }

    /** What its people would still have to fill in. */
    private static PageForm filled(PageForm form, Map<String, String> answers) {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.replaceAll((name, value) -> value.isEmpty() ? answers.getOrDefault(name, "") : value);
        return new PageForm(form.action(), fields);
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>(ANSWERS);
        programmes.current("green-community").manifest().phases().forEach(phase -> {
            answers.put("starts." + phase.key(), "2026-03-10");
            answers.put("due." + phase.key(), "2026-03-20");
        });
        return answers;
    }

    private List<PageForm> ofItsOwnPeople(Played played, Set<String> pages) {
        Tenant tenant = played.tenant();
        List<Actor> people = List.of(tenant.clerk(), tenant.townOffice(), tenant.cityOffice(), tenant.administrator());
        Map<String, PageForm> found = new LinkedHashMap<>();
        Routes.of("GET").stream()
                .filter(route -> !route.isOfTheApi() && isOfSomebody(route) && route.namesSomething())
                .filter(route -> pages.isEmpty() || pages.contains(route.path()))
                .flatMap(route -> played.addresses(route.path()).stream())
                .filter(address -> !address.matches(".*/(original|thumbnail|diagram)|.*\\.(pdf|xlsx|csv)"))
                .forEach(address -> people.forEach(person -> PageForms.of(page(person, address)).stream()
                        .filter(form -> form.action().matches(".*[0-9a-f]{8}-[0-9a-f-]{27}.*")
                                && OF_NOBODY.stream().noneMatch(form.action()::startsWith))
                        .forEach(form -> found.putIfAbsent(form.action(), form))));
        return new ArrayList<>(found.values());
    }

    private String page(Actor actor, String address) {
        try {
            MockHttpServletResponse answer = mvc.perform(get(address).with(SignedIn.as(actor)))
                    .andReturn()
                    .getResponse();
            String type = String.valueOf(answer.getContentType());
            return answer.getStatus() == 200 && type.startsWith("text/html") ? answer.getContentAsString() : "";
        } catch (Exception failed) {
            throw new AssertionError(address, failed);
        }
    }

    private MockHttpServletResponse send(Actor actor, PageForm form) throws Exception {
        String address = form.action().replaceAll("#.*", "");
        MockHttpServletRequestBuilder request = address.matches(UPLOADS)
                ? multipart(address).file(new MockMultipartFile("file", "别处.pdf", "application/pdf", Samples.pdf()))
                : post(address);
        request.with(csrf()).with(SignedIn.as(actor));
        form.fields().forEach(request::param);
        if (!form.fields().containsKey("_command")) {
            request.param("_command", UUID.randomUUID().toString());
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static List<Routes.Route> routes() {
        return Routes.of("POST").stream()
                .filter(route -> route.namesSomething() && !route.isOfTheApi() && isOfSomebody(route))
                .toList();
    }

    private static boolean isOfSomebody(Routes.Route route) {
        return OF_NOBODY.stream().noneMatch(route.path()::startsWith);
    }

    private static Set<String> changed(Map<String, Long> before, Map<String, Long> after) {
        Set<String> changed = new TreeSet<>(after.keySet());
        changed.removeIf(table -> after.get(table).equals(before.get(table)));
        return changed;
    }
}
