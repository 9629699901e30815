/*
 * Starts Neo4j Community inside this process and stops it when standard input closes.
 *
 * Copyright (C) 2026 the whowhom maintainers
 *
 * This file uses the classes of Neo4j Community Edition, which is licensed under the GNU General Public License
 * version 3. This file, and no other of this repository, is therefore licensed under the same terms:
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any
 * later version. This program is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without
 * even the implied warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public
 * License for more details. You should have received a copy of the GNU General Public License along with this
 * program. If not, see https://www.gnu.org/licenses/.
 */
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Runs databases until standard input ends. Prints one line of JSON when they are ready, or why one is not. */
public final class Launcher {
    private static final long START_SECONDS = 60;
    private static final long STOP_SECONDS = 25;

    /** Counts down when the start is over, well or not. */
    private static final CountDownLatch started = new CountDownLatch(1);

    /** Whether a database has failed, as on a full disk: it then does nothing until it is started again. */
    private static volatile boolean hasFailed = false;

    /** Arguments: of each database its folder and its configuration file. The first line of input is the password. */
    public static void main(String[] args) {
        try {
            BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String password = input.readLine();
            // The parent is gone already, and the store was not touched.
            if (password == null) return;
            // Reads from the beginning on, because the parent may also end while the database starts.
            daemon(() -> stopWithParent(input));
            for (int i = 0; i < args.length; i += 2) start(Path.of(args[i]), Path.of(args[i + 1]), password);
            say("{\"ready\":true}");
        } catch (Throwable failure) {
            failure.printStackTrace();
            say("{\"failed\":" + quoted(chain(failure)) + "}");
            started.countDown();
            // The database's threads would keep this process alive without a main thread.
            exit(1);
        }
        started.countDown();
    }

    private static void start(Path home, Path settings, String password) {
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings).build();
        service.registerDatabaseEventListener(new DatabaseEventListenerAdapter() {
            @Override
            public void databasePanic(DatabaseEventContext database) {
                hasFailed = true;
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service)));
        setPassword(service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME), password);
        GraphDatabaseService data = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        waitFor((GraphDatabaseAPI) data);
    }

    /**
     * A failed database is not stopped in order. Closing its log would write out a buffer of which the full disk has
     * taken the beginning already. When there is room again that beginning stands in the log twice, in the middle of a
     * transaction, and the next start fails on it, or reads some bytes of it as a length of gigabytes.
     */
    private static void stop(DatabaseManagementService service) {
        if (hasFailed) Runtime.getRuntime().halt(1);
        service.shutdown();
    }

    /** Neo4j goes on without a database that cannot be opened, and tells why only when it is asked. */
    private static void waitFor(GraphDatabaseAPI data) {
        DatabaseStateService states = data.getDependencyResolver().resolveDependency(DatabaseStateService.class);
        for (long tenths = 0; tenths < START_SECONDS * 10; tenths++) {
            if (data.isAvailable(100)) return;
            // Later versions give the service a type of its own, without which this tells no type.
            Optional<?> failure = states.causeOfFailure(data.databaseId());
            failure.ifPresent(cause -> {
                throw new IllegalStateException("the database cannot be opened", (Throwable) cause);
            });
        }
        throw new IllegalStateException("the database did not become available, see logs/debug.log");
    }

    /**
     * Each start sets it, so a first start that was cut short is mended by the next. Replaced and not altered, because
     * ALTER USER refuses the password that a user has already.
     */
    private static void setPassword(GraphDatabaseService system, String password) {
        system.executeTransactionally(
                "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", password));
    }

    /** The parent holds the other end: when it goes, however it goes, this read ends or fails. */
    private static void stopWithParent(BufferedReader input) {
        try {
            while (input.readLine() != null) {}
        } catch (IOException gone) {
            // as good as an end
        }
        try {
            // A half-started database is let start: then it can be stopped in order.
            started.await(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException never) {
            // nobody interrupts this thread
        }
        exit(0);
    }

    /** Runs the shutdown hook, and ends without it when it does not come to an end: recovery mends that, no orphan. */
    private static void exit(int status) {
        daemon(() -> {
            try {
                TimeUnit.SECONDS.sleep(STOP_SECONDS);
            } catch (InterruptedException never) {
                // nobody interrupts this thread
            }
            Runtime.getRuntime().halt(status);
        });
        System.exit(status);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static String chain(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (text.length() > 0) text.append(" <- ");
            text.append(one.getClass().getSimpleName()).append(": ").append(one.getMessage());
        }
        return text.toString();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else json.append(c < ' ' ? ' ' : c);
        }
        return json.append('"').toString();
    }
}
