package dev.codebook.example.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An SMTP server on loopback that answers each command as it was told, which no library's server does: they cannot refuse
 * a greeting, EHLO or STARTTLS. Each connection is served to its end before the next.
 */
final class ScriptedServer implements AutoCloseable {

    private static final Map<String, String> ACCEPTS = Map.of(
            "CONNECT", "220 mx.example.org ESMTP",
            "EHLO", "250-mx.example.org\r\n250-AUTH PLAIN\r\n250 STARTTLS",
            "HELO", "250 mx.example.org",
            "AUTH", "235 2.7.0 accepted",
            "DATA", "354 go on",
            ".", "250 2.0.0 queued",
            "QUIT", "221 2.0.0 bye");

    private static final int BACKLOG = 1;
    private static final String HANG_UP = "";

    private final Map<String, List<String>> script = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final ServerSocket socket;

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted SMTP server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /**
     * Tells what to answer.
     *
     * @param command such as {@code MAIL}, or {@code RCPT TO:<jane@example.org>} for one recipient; {@code CONNECT} for
     *     the greeting, {@code .} for the end of the message
     * @param replies the first time, the second and so on; the last one from then on; an empty one hangs up
     */
    ScriptedServer answer(String command, String... replies) {
        script.put(command, List.of(replies));
        return this;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                converse(connection);
            } catch (IOException e) {
                // the client or the test has hung up
            }
        }
    }

    private void converse(Socket connection) throws IOException {
        BufferedReader input =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        boolean goesOn = reply(connection, "CONNECT");
        while (goesOn) {
            String command = input.readLine();
            goesOn = command != null && reply(connection, command);
            if (goesOn && replyTo("DATA", 0).startsWith("354") && command.equals("DATA")) {
                skipMessage(input);
                goesOn = reply(connection, ".");
            }
        }
    }

    private static void skipMessage(BufferedReader input) throws IOException {
        String line = input.readLine();
        while (line != null && !line.equals(".")) {
            line = input.readLine();
        }
    }

    /** Tells whether the connection stays. */
    private boolean reply(Socket connection, String command) throws IOException {
        String key = script.containsKey(command) ? command : verb(command);
        String reply = replyTo(key, asked.merge(key, 1, Integer::sum) - 1);
        if (reply.equals(HANG_UP)) {
            return false;
        }
        connection.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return !key.equals("QUIT");
    }

    private String replyTo(String key, int time) {
        List<String> replies = script.getOrDefault(key, List.of(ACCEPTS.getOrDefault(key, "250 2.0.0 fine")));
        return replies.get(Math.min(time, replies.size() - 1));
    }

    private static String verb(String command) {
        return command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
