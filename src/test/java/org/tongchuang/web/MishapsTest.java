package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
class MishapsTest {

    @Autowired
    Mishaps mishaps;

    @Autowired
    SignInFirst signInFirst;

    @Autowired
    EntryRefused entryRefused;

    MockMvc mvc;

    @BeforeEach
    void openRoutes() {
        mvc = MockMvcBuilders.standaloneSetup(new Breaking())
                .setControllerAdvice(mishaps)
                .build();
    }

    @Test
    void aRefusalIsAPageThatSaysWhyAndHasANumber() throws Exception {
        mvc.perform(get("/refused"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("没有办理：这份表单是另一个人打开的")))
                .andExpect(content().string(containsString("<html lang=\"zh-CN\">")))
                .andExpect(content().string(containsString("联系管理员时请报这个编号")));
    }

    /** A demo's clock jumps while its past is told, which would sign out whoever came in meanwhile. */
    @Test
    void nobodyComesInBeforeAllIsReady() throws Exception {
        var starting = new ApplicationAvailabilityBean();
        var early = MockMvcBuilders.standaloneSetup(new Breaking())
                .setControllerAdvice(mishaps)
                .addInterceptors(new ReadyFirst(starting))
                .build();

        early.perform(get("/fine"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Refresh", "5"))
                .andExpect(content().string(containsString("系统正在启动")));

        starting.onApplicationEvent(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));
        early.perform(get("/fine")).andExpect(status().isOk());
    }

    @Test
    void aRefusalIsAFragmentForHtmxBesideWhatWasTyped() throws Exception {
        mvc.perform(get("/refused").header("HX-Request", "true"))
                .andExpect(status().isForbidden())
                .andExpect(header().string("HX-Retarget", "#tc-said"))
                .andExpect(content().string(containsString("没有办理")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void aRefusalIsAProblemForPrograms() throws Exception {
        mvc.perform(get("/api/v1/refused"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(403))
                .andExpect(jsonPath("$.code").value("web.refusal.commandOfAnother"))
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.id").isNotEmpty());
    }

    @Test
    void whoHasGoneAwayIsAnsweredNothing() throws Exception {
        mvc.perform(get("/gone")).andExpect(content().string(""));
    }

    @Test
    void aBreakdownShowsNothingOfItsInside() throws Exception {
        mvc.perform(get("/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("系统出了问题")))
                .andExpect(content().string(not(containsString("secret inside"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void aCollisionThatNeverEndedIsNoBreakdown() throws Exception {
        mvc.perform(get("/collided")).andExpect(status().isConflict());
    }

    @Test
    void aWrongMethodIsExplained() throws Exception {
        mvc.perform(post("/broken"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().string(containsString("不能这样打开")));
    }

    @Test
    void whatWasWrittenIsGivenBackAndSecretsAreNot() throws Exception {
        mvc.perform(post("/refused")
                        .param("opinion", "绿地率已由镇规划所电话核实为 32.4%。")
                        .param("password", "我的密码一二三四五")
                        .param("_command", "一二三四五六七八九十"))
                .andExpect(content().string(containsString("绿地率已由镇规划所电话核实为 32.4%。")))
                .andExpect(content().string(not(containsString("我的密码"))))
                .andExpect(content().string(not(containsString("一二三四五六"))));
    }

    @Test
    void htmxIsSentToTheSignInAndBackToItsPage() throws Exception {
        var request = new MockHttpServletRequest("GET", "/tasks/7/part");
        request.addHeader("HX-Request", "true");
        request.addHeader("HX-Current-URL", "https://office.example/tasks/7?page=2");
        var response = new MockHttpServletResponse();

        signInFirst.commence(request, response, new InsufficientAuthenticationException("expired"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("HX-Redirect")).isEqualTo("/sign-in?back=%2Ftasks%2F7%3Fpage%3D2");
    }

    @Test
    void theWayBackNeverLeavesThisSite() throws Exception {
        for (var elsewhere : new String[] {"https://a.example//evil.example/x", "//evil.example", "/\\evil.example"}) {
            var request = new MockHttpServletRequest("GET", "/part");
            request.addHeader("HX-Request", "true");
            request.addHeader("HX-Current-URL", elsewhere);
            var response = new MockHttpServletResponse();

            signInFirst.commence(request, response, new InsufficientAuthenticationException("expired"));

            assertThat(response.getHeader("HX-Redirect")).doesNotContain("back=%2F%2F", "back=%2F%5C");
        }
    }

    @Test
    void programsAreToldToBringAToken() throws Exception {
        var response = new MockHttpServletResponse();

        signInFirst.commence(
                new MockHttpServletRequest("GET", "/api/v1/tasks"),
                response,
                new InsufficientAuthenticationException("no token"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(response.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void aPageTooOldSaysSoAndKeepsTheText() throws Exception {
        var request = new MockHttpServletRequest("POST", "/tasks/7");
        request.addParameter("opinion", "同意柳溪村的申报材料");
        var response = new MockHttpServletResponse();

        entryRefused.handle(request, response, new MissingCsrfTokenException(null));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).contains("页面已过期", "同意柳溪村的申报材料");
    }

    @Test
    void savingADraftAfterTheSessionEndedIsAnsweredPlainly() throws Exception {
        var request = new MockHttpServletRequest("POST", "/tasks/7/draft");
        request.addHeader("X-Requested-With", "fetch");
        var response = new MockHttpServletResponse();

        entryRefused.handle(request, response, new MissingCsrfTokenException(null));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @RestController
    static class Breaking {

        @GetMapping({"/refused", "/api/v1/refused"})
        String refused() {
            throw new CommandOfAnother();
        }

        @PostMapping("/refused")
        String refusedPost() {
            throw new CommandOfAnother();
        }

        @GetMapping("/gone")
        String gone() throws IOException {
            throw new IOException("Broken pipe");
        }

        @GetMapping("/fine")
        String fine() {
            return "";
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalArgumentException("secret inside");
        }

        @GetMapping("/collided")
        String collided() {
            throw new ConcurrencyFailureException("again and again");
        }
    }
}
