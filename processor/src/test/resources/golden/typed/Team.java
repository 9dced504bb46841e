package golden;

/** Who looks after a failure. */
public enum Team {
    /** Whoever runs the servers. */
    OPERATIONS,

    /** Whoever knows the accounts. */
    BILLING;

    /** How a team hears of a failure. */
    public enum Pager {
        /** At once. */
        LOUD,

        /** With the next mail. */
        QUIET
    }
}
