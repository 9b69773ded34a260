package org.tongchuang.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Knows which failures mean that two steps met, whatever layer reported it. */
@Component
class Collisions {

    private static final String SERIALIZATION_FAILURE = "40001";
    /** MySQL: lock wait timeout, deadlock. */
    private static final Set<Integer> LOCK_ERRORS = Set.of(1205, 1213);

    private final ObjectProvider<Collision> others;

    Collisions(ObjectProvider<Collision> others) {
        this.others = others;
    }

    boolean include(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConcurrencyFailureException
                        || (cause instanceof SQLException sql && isLock(sql))
                        || others.stream().anyMatch(other -> other.isOne(cause)));
    }

    private static boolean isLock(SQLException failure) {
        return SERIALIZATION_FAILURE.equals(failure.getSQLState()) || LOCK_ERRORS.contains(failure.getErrorCode());
    }
}
