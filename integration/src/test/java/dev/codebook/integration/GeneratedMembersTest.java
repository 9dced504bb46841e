package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.checked.FaultCode;
import dev.codebook.integration.checked.FaultException;
import dev.codebook.integration.smtp.SmtpCode;
import dev.codebook.integration.smtp.SmtpCode.Retry;
import dev.codebook.integration.smtp.SmtpCodes;
import dev.codebook.integration.smtp.SmtpDiagnosis;
import dev.codebook.integration.smtp.SmtpException;
import dev.codebook.smtp.SmtpReply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Every kind of generated member, used as application code uses it. */
class GeneratedMembersTest {

    private static final String REPLY = "550-5.1.1 The email account that you tried to reach does not exist.";

    @Test
    void constantsServeInCaseLabels() {
        int replyCode = 550;
        String found = switch (replyCode) {
            case SmtpCodes.MAILBOX_UNAVAILABLE -> "unavailable";
            case SmtpCodes.INSUFFICIENT_STORAGE -> "storage";
            default -> "other";
        };
        assertEquals("unavailable", found);
    }

    @Test
    @DisplayName(SmtpCodes.RECIPIENT_ADDRESS_DOES_NOT_EXIST)
    void constantsServeInAnnotations(TestInfo test) {
        assertEquals("550 5.1.1", test.getDisplayName());
    }

    @Test
    void anEntryAnswersForItself() {
        assertEquals("550", SmtpCode.MAILBOX_UNAVAILABLE.code());
        assertEquals("Mailbox unavailable", SmtpCode.MAILBOX_UNAVAILABLE.title());
        assertFalse(SmtpCode.MAILBOX_UNAVAILABLE.description().isEmpty());
        assertEquals("smtp", SmtpCode.MAILBOX_UNAVAILABLE.catalog());
        assertEquals(SmtpCode.Category.QUOTA, SmtpCode.MAILBOX_FULL.category());
        assertFalse(SmtpCode.MAILBOX_FULL.references().isEmpty());
        assertEquals("", SmtpCode.SERVICE_READY.userMessage());
        assertThrows(
                UnsupportedOperationException.class,
                () -> SmtpCode.MAILBOX_FULL.references().add("mine"));
    }

    @Test
    void anEntryHasTheNearestCoveringOneAsParent() {
        assertEquals(
                Optional.of(SmtpCode.BAD_DESTINATION_MAILBOX_ADDRESS_PERMANENT),
                SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST.parent());
        assertEquals(Optional.of(SmtpCode.PERMANENT_FAILURE), SmtpCode.MAILBOX_UNAVAILABLE.parent());
        assertEquals(Optional.empty(), SmtpCode.UNRECOGNIZED.parent());
    }

    @Test
    void anEntryCoversWhatMatchesOnlyWhereItDoes() {
        assertTrue(SmtpCode.PERMANENT_FAILURE.covers(SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST));
        assertTrue(SmtpCode.MAILBOX_FULL.covers(SmtpCode.RECIPIENT_OVER_QUOTA));
        assertTrue(SmtpCode.MAILBOX_FULL.covers(SmtpCode.MAILBOX_FULL));
        assertFalse(SmtpCode.PERMANENT_FAILURE.covers(SmtpCode.MAILBOX_FULL));
        assertFalse(SmtpCode.RECIPIENT_OVER_QUOTA.covers(SmtpCode.MAILBOX_FULL));
    }

    @Test
    void findsEntriesByExactCode() {
        assertEquals(Optional.of(SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST), SmtpCode.find("550 5.1.1"));
        assertEquals(Optional.of(SmtpCode.MAILBOX_FULL), SmtpCode.find("x.2.2"));
        assertEquals(Optional.of(SmtpCode.PERMANENT_FAILURE), SmtpCode.find("5xx"));
        assertEquals(Optional.empty(), SmtpCode.find("550 5.99.99"));
        assertEquals(Optional.of(SmtpCode.MAILBOX_UNAVAILABLE), SmtpCode.find(550));
        assertEquals(Optional.empty(), SmtpCode.find(599));
        assertEquals(Optional.empty(), SmtpCode.find(-1));
        assertEquals(Optional.empty(), SmtpCode.find(Integer.MAX_VALUE));
    }

    @Test
    void diagnosesTexts() {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose(REPLY);
        assertEquals(SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST, diagnosis.code());
        assertEquals(SmtpCode.Suppress.NOW, diagnosis.suppress());
        assertEquals(REPLY, diagnosis.text());
        assertEquals("5.1.1", diagnosis.reply().enhancedCode());
        String decision = switch (diagnosis.retry()) {
            case NEVER -> "give up";
            case LATER -> "again";
            case AFTER_FIX -> "mend";
            case OTHER_ROUTE -> "elsewhere";
            case FEWER_RECIPIENTS -> "split";
            case UNDECIDED -> "ask";
        };
        assertEquals("give up", decision);
    }

    @Test
    void diagnosesPartsThatAreKnown() {
        assertEquals(SmtpCode.MAILBOX_UNAVAILABLE, SmtpCode.diagnose(550).code());
        assertEquals(
                SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST,
                SmtpCode.diagnose(550, "5.1.1").code());
        assertEquals(
                SmtpCode.RECIPIENT_OVER_QUOTA,
                SmtpCode.diagnose(SmtpReply.parse("452 4.2.2 full")).code());
        assertEquals("550 5.1.1", SmtpCode.diagnose(550, "5.1.1").text());
        SmtpReply reply = SmtpReply.of(550, "5.1.1", "no such user");
        assertEquals(reply, SmtpCode.diagnose(reply).reply());
    }

    @Test
    void diagnosesWhatIsInNoList() {
        assertEquals(SmtpCode.PERMANENT_FAILURE, SmtpCode.diagnose(599).code());
        assertEquals(SmtpCode.UNRECOGNIZED, SmtpCode.diagnose(999).code());
        assertEquals(SmtpCode.UNRECOGNIZED, SmtpCode.diagnose(-5).code());
        assertEquals(SmtpCode.UNRECOGNIZED, SmtpCode.diagnose("").code());
        assertEquals(
                SmtpCode.UNRECOGNIZED,
                SmtpCode.diagnose("\uD800 \u0665\u0665\u0660").code());
    }

    @Test
    void takesNullForWhatSaysNothing() {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose((String) null);
        assertEquals(SmtpCode.UNRECOGNIZED, diagnosis.code());
        assertEquals("", diagnosis.text());
        assertEquals(SmtpCode.diagnose(550), SmtpCode.diagnose(550, null));
    }

    @Test
    void tellsWhy() {
        List<SmtpCode> because =
                SmtpCode.diagnose("452 4.2.2 The mailbox is full").because();
        assertEquals(SmtpCode.RECIPIENT_OVER_QUOTA, because.get(0));
        assertTrue(because.containsAll(
                List.of(SmtpCode.MAILBOX_FULL, SmtpCode.INSUFFICIENT_STORAGE, SmtpCode.TRANSIENT_FAILURE)));
        assertEquals(SmtpCode.UNRECOGNIZED, because.get(because.size() - 1));
        assertThrows(UnsupportedOperationException.class, () -> because.remove(0));
    }

    @Test
    void anAttributeThatTheEntryLeavesOutComesFromTheNextLessSpecificOne() {
        assertEquals(
                SmtpCode.Category.UNDECIDED, SmtpCode.diagnose("499 anything").category());
        assertEquals(Retry.LATER, SmtpCode.diagnose("499 anything").retry());
        assertEquals(Retry.LATER, SmtpCode.diagnose("499 4.0.0 anything").retry());
    }

    @Test
    void aCatchOfAParentCatchesTheChildren() {
        SmtpException thrown = SmtpCode.diagnose(REPLY).toException();
        assertInstanceOf(SmtpException.RecipientAddressDoesNotExist.class, thrown);
        assertInstanceOf(SmtpException.MailboxUnavailable.class, thrown);
        assertInstanceOf(SmtpException.PermanentFailure.class, thrown);
        assertInstanceOf(RuntimeException.class, thrown);
        assertSame(
                SmtpException.class, SmtpCode.diagnose("nothing").toException().getClass());
        assertInstanceOf(
                SmtpException.TransientFailure.class,
                SmtpCode.diagnose("499 4.2.2 x").toException());
    }

    @Test
    void exceptionsCarryTheDiagnosisAndTheCause() {
        Exception cause = new IOException("connection reset");
        SmtpException thrown = SmtpCode.diagnose(REPLY).toException(cause);
        assertEquals(REPLY, thrown.text());
        assertEquals(SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST, thrown.code());
        assertSame(cause, thrown.getCause());
        assertEquals("RECIPIENT_ADDRESS_DOES_NOT_EXIST (550 5.1.1): " + REPLY, thrown.getMessage());
    }

    @Test
    void exceptionsComeBackFromTheirSerialForm() throws Exception {
        SmtpException thrown = SmtpCode.diagnose(REPLY).toException();
        SmtpException copy = (SmtpException) copy(thrown);
        assertSame(thrown.getClass(), copy.getClass());
        assertEquals(thrown.diagnosis(), copy.diagnosis());
        assertEquals(thrown.getMessage(), copy.getMessage());
        assertEquals(thrown.diagnosis().retry(), copy.diagnosis().retry());
    }

    @Test
    void theHierarchyIsClosedToStrangers() {
        assertTrue(SmtpException.class.isSealed());
        assertTrue(SmtpException.MailboxUnavailable.class.isSealed());
        assertTrue(Modifier.isFinal(SmtpException.RecipientAddressDoesNotExist.class.getModifiers()));
        assertEquals(0, SmtpException.class.getConstructors().length);
    }

    @Test
    void exceptionsAreCheckedWhereTheAnnotationAsksForIt() {
        FaultException thrown = FaultCode.diagnose("fault 1").toException();
        assertInstanceOf(FaultException.Broken.class, thrown);
        assertFalse(RuntimeException.class.isInstance(thrown));
    }

    @Test
    void diagnosesOfOneInputAreEqual() throws Exception {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose(REPLY);
        assertEquals(diagnosis, SmtpCode.diagnose(REPLY));
        assertEquals(diagnosis.hashCode(), SmtpCode.diagnose(REPLY).hashCode());
        assertEquals(diagnosis, copy(diagnosis));
        assertNotEquals(diagnosis, SmtpCode.diagnose("550 5.1.1"));
    }

    private static Object copy(Object original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
