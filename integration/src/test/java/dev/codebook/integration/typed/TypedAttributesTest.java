package dev.codebook.integration.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Attributes with types of Java, used as application code uses them. */
class TypedAttributesTest {

    private static final DutyDiagnosis SUSPENDED = DutyCode.diagnose("450 4.7.901 tenant suspended");

    @Test
    void anAttributeThatIsAlwaysGivenIsBare() {
        boolean paged = DutyCode.TENANT_SUSPENDED.paged();
        int limit = DutyCode.TENANT_SUSPENDED.limit();
        URI home = DutyCode.TENANT_SUSPENDED.home();
        Team owner = DutyCode.TENANT_SUSPENDED.owner();
        assertTrue(paged);
        assertEquals(Integer.MAX_VALUE, limit);
        assertEquals(URI.create("https://example.com/tenants"), home);
        assertSame(Team.BILLING, owner);
    }

    @Test
    void anAttributeThatMayBeMissingIsOptional() {
        OptionalInt attempts = DutyCode.LATER.attempts();
        Optional<Duration> pause = DutyCode.LATER.pause();
        Optional<URI> runbook = DutyCode.LATER.runbook();
        assertEquals(OptionalInt.of(3), attempts);
        assertEquals(Optional.of(Duration.ofMinutes(5)), pause);
        assertEquals(Optional.empty(), runbook);
        assertEquals(Optional.of(false), DutyCode.TENANT_SUSPENDED.visible());
        assertEquals(Optional.empty(), DutyCode.LATER.visible());
        assertEquals(Optional.of(Team.SUPPORT), DutyCode.TENANT_SUSPENDED.deputy());
        assertEquals(Optional.empty(), DutyCode.ANYTHING.pause());
        assertEquals(Optional.empty(), DutyCode.TENANT_SUSPENDED.nobody());
    }

    @Test
    void aDiagnosisTakesWhatTheEntryLeavesOutFromTheNextThatMatches() {
        assertSame(DutyCode.TENANT_SUSPENDED, SUSPENDED.code());
        assertEquals(Optional.of(Duration.ofMinutes(5)), SUSPENDED.pause());
        assertEquals(OptionalInt.of(3), SUSPENDED.attempts());
        assertSame(Team.BILLING, SUSPENDED.owner());
        assertTrue(SUSPENDED.paged());
        assertEquals(Optional.of(URI.create("https://example.com/suspended")), SUSPENDED.runbook());
        assertEquals(Optional.empty(), SUSPENDED.nobody());
    }

    @Test
    void theCascadeSeesWhatTheEntryAloneCannot() {
        DutyDiagnosis full = DutyCode.diagnose("452 4.2.2 mailbox full");
        assertSame(DutyCode.FULL, full.code());
        assertEquals(Optional.of(Duration.ofDays(1)), full.pause());
        assertEquals(OptionalInt.of(3), full.attempts());
        assertSame(Team.SUPPORT, full.owner());
        assertEquals(OptionalInt.of(1), DutyCode.FULL.attempts());
        assertSame(Team.OPERATIONS, DutyCode.FULL.owner());
    }

    @Test
    void wordingDecidesBeforeTheCodeAlone() {
        DutyDiagnosis greylisted = DutyCode.diagnose("451 you are greylisted");
        assertEquals(OptionalInt.of(Integer.MIN_VALUE), greylisted.attempts());
        assertEquals(Optional.of(Duration.ofMinutes(5)), greylisted.pause());
    }

    @Test
    void theDefaultComesLastAndHoldsForInheritedEntriesToo() {
        DutyDiagnosis unknown = DutyCode.diagnose("nothing known");
        assertSame(DutyCode.ANYTHING, unknown.code());
        assertSame(Team.OPERATIONS, unknown.owner());
        assertFalse(unknown.paged());
        assertEquals(10, unknown.limit());
        assertEquals(URI.create("https://example.com/"), DutyCode.BUSY.home());
        assertEquals("Wait and see.", DutyCode.BUSY.advice());
        assertEquals("Pay.", SUSPENDED.advice());
    }

    @Test
    void nothingIsMadeWhenAValueIsAskedFor() {
        assertSame(SUSPENDED.pause(), DutyCode.BUSY.pause());
        assertSame(SUSPENDED.attempts(), DutyCode.LATER.attempts());
        assertSame(SUSPENDED.runbook(), DutyCode.TENANT_SUSPENDED.runbook());
        assertSame(SUSPENDED.home(), DutyCode.TENANT_SUSPENDED.home());
    }
}
