package org.tongchuang.people.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.KnownClasses;

/** T17, T21: whoever can write into the table of sessions still can't have his objects made. */
@DatabaseTest
class SessionStoreTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    MockMvc browser;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient database;

    @Autowired
    SessionRepository<? extends Session> sessions;

    String loginName;
    Cookie session;

    @BeforeEach
    void somebodySignsIn() throws Exception {
        var clerk = tenants.member(tenants.create().city, Role.CITY_OFFICE);
        loginName = tenants.loginName(clerk);
        session = signIn(post("/sign-in"));
        MADE.set(0);
    }

    /** The page's last picture, say, which a slow server still makes while its form comes back. */
    @Test
    void requestOfTheSignInPageThatEndsLateLeavesTheSignedInIn() throws Exception {
        var page = browser.perform(get("/sign-in")).andReturn().getResponse().getCookie("SESSION");

        requestThatEndsLate(page, () -> session = signIn(post("/sign-in").cookie(page)));

        browser.perform(get("/me").cookie(session)).andExpect(status().isOk());
    }

    private <S extends Session> void requestThatEndsLate(Cookie cookie, Callable<?> meanwhile) throws Exception {
        @SuppressWarnings("unchecked")
        var store = (SessionRepository<S>) sessions;
        var late = store.findById(new String(Base64.getDecoder().decode(cookie.getValue()), UTF_8));
        late.setLastAccessedTime(Instant.now());
        meanwhile.call();
        store.save(late);
    }

    private Cookie signIn(MockHttpServletRequestBuilder form) throws Exception {
        return browser.perform(form.param("loginName", loginName)
                        .param("password", Tenants.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
    }

    @Test
    void whatTheProductPutsIntoASessionComesBack() throws Exception {
        browser.perform(get("/me").cookie(session)).andExpect(status().isOk());
    }

    @Test
    void aForeignObjectIsNeverMadeAndTheSessionIsOver() throws Exception {
        plant("SPRING_SECURITY_CONTEXT", new Planted());

        browser.perform(get("/me").cookie(session)).andExpect(redirectedUrl("/sign-in?next=%2Fme"));
        assertThat(MADE).hasValue(0);
    }

    @Test
    void neitherIsOneBesideWhatIsKnown() throws Exception {
        plant("signedInAt", new Object[] {"known", new Planted()});

        browser.perform(get("/me").cookie(session)).andExpect(status().isOk());
        assertThat(MADE).hasValue(0);
    }

    @Test
    void bytesThatAreNoObjectEndTheSessionToo() throws Exception {
        plant("SPRING_SECURITY_CONTEXT", new byte[] {1, 2, 3});

        browser.perform(get("/me").cookie(session)).andExpect(redirectedUrl("/sign-in?next=%2Fme"));
    }

    /** Not only sessions: no stream of this program makes an object of a class that isn't known. */
    @Test
    void theWholeProgramIsGuarded() {
        var stored = new SerializingConverter().convert(new File("elsewhere"));

        assertThatThrownBy(() -> {
                    try (var in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
                        in.readObject();
                    }
                })
                .isInstanceOf(InvalidClassException.class);
    }

    /** Or whoever is half signed in would be asked for the password again and again. */
    @Test
    void everyRecordOfOursThatCanBeStoredIsKnown() {
        var stored = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.tongchuang")
                        .stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(Serializable.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(stored).isNotEmpty().allMatch(KnownClasses::isNamed);
    }

    private void plant(String attribute, Object planted) {
        var id = new String(Base64.getDecoder().decode(session.getValue()), java.nio.charset.StandardCharsets.UTF_8);
        var bytes = planted instanceof byte[] raw ? raw : new SerializingConverter().convert(planted);
        assertThat(database.sql("update SPRING_SESSION_ATTRIBUTES set ATTRIBUTE_BYTES = ? where ATTRIBUTE_NAME = ? and"
                                + " SESSION_PRIMARY_ID = (select PRIMARY_ID from SPRING_SESSION where SESSION_ID = ?)")
                        .params(bytes, attribute, id)
                        .update())
                .isOne();
    }

    /** Says when it is made. */
    static final class Planted implements Serializable {

        private static final long serialVersionUID = 1;

        private void readObject(ObjectInputStream in) {
            MADE.incrementAndGet();
        }
    }
}
