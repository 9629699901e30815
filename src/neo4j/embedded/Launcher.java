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
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;

public final class Launcher {
    /** Arguments: the database's folder and its configuration file. The first line of input is the password. */
    public static void main(String[] args) {
        int status = 1;
        try {
            status = run(args);
        } catch (Throwable failure) {
            failure.printStackTrace();
        }
        // The database's threads would keep this process alive without a main thread.
        System.exit(status);
    }

    private static int run(String[] args) throws Exception {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = input.readLine();
        if (password == null) return 1;
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(Path.of(args[0]))
                        .loadPropertiesFromFile(Path.of(args[1]))
                        .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        setPassword(service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME), password);
        if (!service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(60_000)) {
            System.out.println("{\"failed\":\"the database is not available\"}");
            return 1;
        }
        System.out.println("{\"ready\":true}");
        System.out.flush();
        // The parent holds the other end: when it goes, however it goes, this read ends.
        while (input.readLine() != null) {}
        return 0;
    }

    /** Each start sets it, so a first start that was cut short is mended by the next; the same one again is refused. */
    private static void setPassword(GraphDatabaseService system, String password) {
        try {
            system.executeTransactionally(
                    "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", password));
        } catch (QueryExecutionException refused) {
            if (!refused.getMessage().contains("cannot be the same")) throw refused;
        }
    }
}
