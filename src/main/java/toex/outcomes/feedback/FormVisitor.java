package toex.outcomes.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a personal link and a browser, for a measurement: asks for what the portal's pages ask for, byte by byte. */
final class FormVisitor {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final String portal;
    private final String path;
    private String cookie = "";
    private String token = "";
    private int sync;
    private int client;
    private int button;

    /** @param path of the page, without a leading slash */
    FormVisitor(HttpClient http, int port, String path) {
        this.http = http;
        this.portal = "http://127.0.0.1:" + port + "/";
        this.path = path;
    }

    /** Opens the page and waits for the button with this text. */
    void open(String text) {
        HttpResponse<String> page = get(path);
        cookie = page.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
        JsonNode shown = uidl(page.body());
        token = shown.path("Vaadin-Security-Key").asString();
        sync = shown.path("syncId").asInt();
        button = parentOf(shown, text);
        call("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
                "historyState":null,"trigger":""}}""".formatted(path));
    }

    /** Presses the button, and answers what the portal shows then. */
    String press() {
        return call("""
                {"type":"event","node":%d,"event":"click","data":{"event.shiftKey":false,"event.metaKey":false,\
                "event.detail":1,"event.ctrlKey":false,"event.clientX":1,"event.clientY":1,"event.altKey":false,\
                "event.button":0,"event.screenY":1,"event.screenX":1}}""".formatted(button)).toString();
    }

    private JsonNode call(String event) {
        String body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(token, event, sync, client);
        HttpRequest request = request("?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        JsonNode answer = read(send(request).body());
        sync = answer.path("syncId").asInt(sync + 1);
        client = answer.path("clientId").asInt(client + 1);
        return answer;
    }

    private HttpResponse<String> get(String address) {
        return send(request(address).GET().build());
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + address));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " gives " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The page that has come within its document. */
    private static JsonNode uidl(String document) {
        int begin = document.indexOf('{', document.indexOf("window.Vaadin.TypeScript="));
        return read(document.substring(begin, document.indexOf("</script>", begin)))
                .at("/initial/appConfig/uidl");
    }

    private static JsonNode read(String body) {
        return JSON.readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
    }

    /** The element that holds a text, by the changes that made it. */
    private static int parentOf(JsonNode shown, String text) {
        Map<Integer, Integer> parents = new HashMap<>();
        int found = -1;
        for (JsonNode change : shown.path("changes")) {
            for (JsonNode child : change.path("addNodes")) {
                parents.put(child.asInt(), change.path("node").asInt());
            }
            if (change.path("value").asString("").equals(text)) {
                found = change.path("node").asInt();
            }
        }
        Integer parent = parents.get(found);
        if (parent == null) {
            throw new IllegalStateException("The page has no \"%s\": %s".formatted(text, shown));
        }
        return parent;
    }
}
