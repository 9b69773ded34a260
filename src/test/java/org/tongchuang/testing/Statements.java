package org.tongchuang.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Every statement that one thread sends to the database while something is done, whoever sends it: mappers, engine,
 * sessions. Wraps the one data source, so nothing gets past it.
 */
public final class Statements implements BeanPostProcessor {
    private static final ThreadLocal<Deque<List<Sent>>> HEARD = new ThreadLocal<>();
    private static final Set<String> TRANSACTION_ENDS = Set.of("setAutoCommit", "commit", "rollback");

    /** One statement with its parameters by position; a batch counts as one, as it does on the wire. */
    public record Sent(String sql, SortedMap<Integer, Object> parameters) {
        private static final Pattern ENGINE = Pattern.compile("\\bACT_[A-Z]{2}_", Pattern.CASE_INSENSITIVE);
        private static final Pattern SESSION = Pattern.compile("\\bSPRING_SESSION", Pattern.CASE_INSENSITIVE);

        public boolean isEngines() {
            return ENGINE.matcher(sql).find();
        }

        public boolean isSessions() {
            return SESSION.matcher(sql).find();
        }

        public boolean names(String table) {
            return Pattern.compile("\\b" + table + "\\b").matcher(sql).find();
        }

        @Override
        public String toString() {
            return sql.replaceAll("\\s+", " ").strip();
        }
    }

    /** Work that may fail in any way. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public static List<Sent> during(Work work) throws Exception {
        return transactionsDuring(work).stream().flatMap(List::stream).toList();
    }

    /** The same, by transaction. */
    public static List<List<Sent>> transactionsDuring(Work work) throws Exception {
        Deque<List<Sent>> heard = new ArrayDeque<>(List.of(new ArrayList<>()));
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return List.copyOf(heard);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof AbstractDataSource)
                ? new DelegatingDataSource(source) {
                    @Override
                    public Connection getConnection() throws java.sql.SQLException {
                        return listening(super.getConnection(), Connection.class, Statements::statement);
                    }
                }
                : bean;
    }

    private static Object statement(Connection connection, Method method, Object[] arguments) throws Throwable {
        Object answer = call(connection, method, arguments);
        if (TRANSACTION_ENDS.contains(method.getName()) && HEARD.get() != null) {
            HEARD.get().add(new ArrayList<>());
        }
        if (answer instanceof PreparedStatement prepared) {
            return listening(prepared, PreparedStatement.class, new Parameters((String) arguments[0]));
        }
        return answer instanceof Statement plain ? listening(plain, Statement.class, Statements::plain) : answer;
    }

    private static Object plain(Statement statement, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute") && arguments != null) {
            hear(new Sent((String) arguments[0], new TreeMap<>()));
        }
        return call(statement, method, arguments);
    }

    private static void hear(Sent sent) {
        Deque<List<Sent>> heard = HEARD.get();
        if (heard != null) {
            heard.getLast().add(sent);
        }
    }

    private static final class Parameters implements Listener<PreparedStatement> {
        private final String sql;
        private final TreeMap<Integer, Object> values = new TreeMap<>();

        Parameters(String sql) {
            this.sql = sql;
        }

        @Override
        public Object heard(PreparedStatement statement, Method method, Object[] arguments) throws Throwable {
            if (method.getName().startsWith("execute")) {
                hear(new Sent(sql, new TreeMap<>(values)));
            } else if (method.getName().startsWith("set") && arguments.length > 1) {
                values.put((Integer) arguments[0], method.getName().equals("setNull") ? null : arguments[1]);
            }
            return call(statement, method, arguments);
        }
    }

    @FunctionalInterface
    private interface Listener<T> {
        Object heard(T target, Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T listening(T target, Class<T> type, Listener<T> listener) {
        InvocationHandler handler = (proxy, method, arguments) -> listener.heard(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
