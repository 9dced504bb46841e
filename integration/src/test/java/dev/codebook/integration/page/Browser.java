package dev.codebook.integration.page;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Debian's Chromium, headless. Where it is not installed, the tests that need it are skipped with a word; in continuous
 * integration, which installs it, they fail.
 */
final class Browser implements AutoCloseable {

    private static final String NEED = "Chromium is not here: apt-get install chromium chromium-driver";

    /** It would warn of each browser that is newer than itself; held, since a logger that nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        return open(Map.of());
    }

    /** One in which scripts do not run. */
    static Browser withoutScripts() {
        return open(Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Browser open(Map<String, Object> preferences) {
        Optional<Path> chromium = find("chromium");
        Optional<Path> chromedriver = find("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return "true".equals(System.getenv("CI")) ? fail(NEED) : abort(NEED);
        }
        LOGGER.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        options.setExperimentalOption("prefs", preferences);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("TMPDIR", temporaryFiles()))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** In the folder of the build, since Chromium leaves some behind. */
    private static String temporaryFiles() {
        try {
            return Files.createDirectories(Path.of("target", "browser"))
                    .toAbsolutePath()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, command))
                .filter(file -> file.toFile().canExecute())
                .findFirst();
    }

    /** Shows a page and waits until it is a tool. */
    Browser show(PageFile page, String fragment) {
        driver.get("about:blank"); // else another fragment of the same page would load nothing
        driver.get(page.address() + fragment);
        driver.executeAsyncScript("codebook.ready.then(arguments[0])");
        return this;
    }

    /** Shows a page whose scripts may not run. */
    Browser showPlain(PageFile page) {
        driver.get(page.address());
        return this;
    }

    Browser size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser colors(String scheme) {
        return media("", scheme);
    }

    /** As on paper, or on a screen with these colors. */
    Browser media(String medium, String scheme) {
        List<Map<String, String>> features = List.of(Map.of("name", "prefers-color-scheme", "value", scheme));
        send("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
        return this;
    }

    Map<String, Object> send(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    @SuppressWarnings("unchecked")
    <T> T run(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** Runs a script that ends by calling its last argument. */
    @SuppressWarnings("unchecked")
    <T> T await(String script, Object... arguments) {
        return (T) driver.executeAsyncScript(script, arguments);
    }

    WebElement find(By place) {
        return driver.findElement(place);
    }

    WebElement byId(String id) {
        return driver.findElement(By.id(id));
    }

    /** What is seen of the elements, one a line. */
    String text(String selector) {
        return String.join(
                "\n",
                driver.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText)
                        .toList());
    }

    /** Replaces what stands in a field, key by key. */
    void type(String id, CharSequence... keys) {
        byId(id).clear();
        byId(id).sendKeys(keys);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void waitUntil(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(10)).until(it -> run("return " + condition));
    }

    void addScript(String source) {
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source));
    }

    /** The picture of what is seen, as PNG. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }

    @Override
    public String toString() {
        return Arrays.toString(driver.manage().logs().get("browser").getAll().toArray());
    }
}
