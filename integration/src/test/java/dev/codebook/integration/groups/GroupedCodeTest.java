package dev.codebook.integration.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of a catalog in groups: each group is an enum for a switch, and the sealed interface above them is asked like an enum. */
class GroupedCodeTest {

    @Test
    void everyGroupHasASwitchOfItsOwn() {
        List<String> told = Stream.of("R-01", "R-02", "R-77", "W-01", "W-77", "Q")
                .map(GroupedCodeTest::tell)
                .toList();
        assertEquals(List.of("ring again", "on the road", "on the road", "search", "warehouse", "ask"), told);
    }

    private static String tell(String code) {
        ParcelsCode found = ParcelsCode.diagnose(code).code();
        if (found instanceof ParcelsCode.Road road) {
            return switch (road) {
                case NOBODY_HOME -> "ring again";
                case MOVED, TRAVELLING -> "on the road";
            };
        }
        if (found instanceof ParcelsCode.Warehouse warehouse) {
            return switch (warehouse) {
                case MISSING -> "search";
                case STORED -> "warehouse";
            };
        }
        return "ask";
    }

    @Test
    void theCascadeGoesAcrossGroups() {
        ParcelsDiagnosis diagnosis = ParcelsCode.diagnose("W-01");
        assertEquals(ParcelsCode.Again.NO, diagnosis.again());
        assertEquals(
                List.of(ParcelsCode.Warehouse.MISSING, ParcelsCode.Warehouse.STORED, ParcelsCode.Anywhere.UNKNOWN),
                diagnosis.because());
        assertEquals(ParcelsCode.Again.TOMORROW, ParcelsCode.diagnose("R-01").again());
    }
}
