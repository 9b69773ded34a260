package org.tongchuang.web;

import java.io.ObjectInputFilter;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * All that may come out of a serialised object: what sessions hold and what Quartz keeps of a job. Set for the whole
 * program before anything starts, whatever the installation says. Registered in spring.factories.
 */
public final class KnownClasses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String[] NAMES = {
        "maxbytes=1000000",
        "maxdepth=20",
        "maxrefs=10000",
        "maxarray=100000",
        "java.lang.*",
        "java.time.*",
        "java.util.*",
        "java.util.concurrent.CopyOnWriteArrayList",
        "org.springframework.security.authentication.AbstractAuthenticationToken",
        "org.springframework.security.authentication.UsernamePasswordAuthenticationToken",
        "org.springframework.security.core.authority.SimpleGrantedAuthority",
        "org.springframework.security.core.context.SecurityContextImpl",
        "org.springframework.security.web.csrf.DefaultCsrfToken",
        "org.springframework.util.LinkedMultiValueMap",
        "org.springframework.util.MultiValueMapAdapter",
        "org.springframework.web.servlet.FlashMap",
        "org.tongchuang.people.SignedInMember",
        "org.tongchuang.people.web.PendingSignIn",
        "org.tongchuang.people.web.SignInDetails",
        "org.quartz.JobDataMap",
        "org.quartz.utils.*",
        "!*"
    };

    public static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(String.join(";", NAMES));

    /** Whether a class stands in the list by its own name. */
    public static boolean isNamed(String type) {
        return List.of(NAMES).contains(type);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(FILTER);
        }
    }
}
