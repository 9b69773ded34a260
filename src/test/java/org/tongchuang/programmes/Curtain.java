package org.tongchuang.programmes;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.testing.MovableClock;

/** Raises the curtain before a test that tells a story: it begins today, and in nobody's request. */
final class Curtain implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        clock(test).reset();
        RequestContextHolder.resetRequestAttributes(); // the test framework's own
    }

    @Override
    public void afterEach(ExtensionContext test) {
        clock(test).reset();
    }

    private static MovableClock clock(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(MovableClock.class);
    }
}
