package dev.codebook.smtp;

import java.util.Collection;

/**
 * The words that mail servers use: those of some wording, which is folded, and what stands behind a word such as {@code user} in other
 * sentences. They are told by their hash codes, which few other words share.
 */
final class Vocabulary {

    private static final String OTHERS = """
            a accidentally acl activedirectory adapter addressbook agreement alias aliases aliasing allegedly allowlist almost
            already also although always amavis an and angeblich annuaire api apparently archive archiving are array as assistant
            at attribute attributes attualmente authentication authenticator autocreation automatically autoreply azuread backup
            barely base be became because becomes been being bijna blacklist blacklisting blob blocklist bridge broker bucket
            buffer but by ca cache cached can cannot canonical canonicalization case catalog category cause cert certificate
            charset checking checksum clamav class client cluster column conceivably configuration connection connector consent
            constraint container content contents context conversion cookie copy corrupted could counter courier cpu credentials
            crl currently cursor cyrus damaged data database datacenter dataset datenbank de default delivery denylist derzeit
            details di did digest dir directorio directory dn do document does domain drive driver dump element elsewhere encoding
            engine entitlement entry enumeration even evidently exim expansion export exported externally faked fallback falsely
            fast file files filter filters firewall folder folders footer for forest forse forwarding frame freeze from gets gid
            got grade grammar greylist group groups groupwise guid had hardly has have header heap heuristics hierarchy
            hmailserver home homedir hypervisor if image impersonated import imported improperly in incorrectly index indexing
            information injection inode instance intentionally interface intermittently internally interval into is it item its
            just kerberos kerio key kind language largely leaf lease licence license list lists loading locale location login
            looks lookup lun mainly management manager map mapping mariadb master may maybe mdaemon memcached merely message
            messages might migrating migration misconfigured mismatched misschien mistakenly module momentan momentarily momenteel
            mongodb mostly mount moved moving mssql must mysql name names namespace nearly neither never nicht nie niet nis no
            noch node nog nonce normalization not nothing nsswitch object objectclass objects occasionally ocsp of offset okta on
            once only openldap opt-in or oracle ostensibly our out over owner package packet pam para partially partition partly
            password path pattern payload pending per permission permissions peut-être phonebook plan plugin pod pointer policies
            policy posiblemente postgresql pour preference preferences presently presque presumably primary privilege privileges
            probe procmailrc product profile provisionally provisioning proxy purportedly qmail quarantine quasi queue quota
            radius raid rank rarely rdn realm record records redirection redis regex region registration registry remains
            remitente remotely replica replication reportedly repository resolving restarting rewrite rewriting right rights role
            rollback root router rspamd rule rules ruleset safelist salt samba sandboxing scarcely schema scope script scripts
            seed seemingly segment sendmail server serveur service services session settings shall shard shell should since size
            slave smarthost snapshot so sometimes sporadically sqlite sssd stack starting state statement status still stopping
            storage store subscription supposedly switch symlink sync synchronization system table tablespace tag task teilweise
            tempfailed temporarily than that the their theme these this those though throttled ticket tier tijdelijk timer
            timezone to today token tomorrow total trace tracker transferred transformation translation trigger trunk ttl tunnel
            twice uid unable unconfirmed under unit unknown unless unlikely until upgrade upstream usage uuid vacation validation
            value van vault verb verification verwaltung verzeichnis vielleicht view vm volume von voor was webmail were when
            whether which whitelist whitelisting who will winbind with without would wrongly yesterday you your zimbra zone
            """;

    private static final int NONE = 0;

    /** Each hash code at the place that its last bits tell, or at the next that is free; at least half of the places are. */
    private int[] hashes = new int[1024];

    private int count;

    Vocabulary(Collection<String> wordings) {
        addWords(OTHERS);
        for (String wording : wordings) {
            addWords(wording);
        }
    }

    /** What is folded already is not folded again, since wordings are many. */
    private void addWords(String wording) {
        int hash = NONE;
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (isPart(c)) {
                hash = next(hash, c);
            } else {
                add(hash);
                hash = NONE;
            }
        }
        add(hash);
    }

    private static boolean isPart(char c) {
        return MailText.isLower(c) || MailText.isDigit(c) || c == '-' || c >= 0x80;
    }

    private static int next(int hash, char c) {
        return hash * 31 + c;
    }

    private void add(int hash) {
        int place = place(hash);
        if (hashes[place] == NONE && hash != NONE) {
            hashes[place] = hash;
            count++;
            if (2 * count > hashes.length) {
                grow();
            }
        }
    }

    private void grow() {
        int[] few = hashes;
        hashes = new int[2 * few.length];
        for (int hash : few) {
            hashes[place(hash)] = hash;
        }
    }

    private int place(int hash) {
        int place = hash & hashes.length - 1;
        while (hashes[place] != hash && hashes[place] != NONE) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    /** Whether a part of a text is one of the words. */
    boolean contains(String text, int from, int to) {
        int hash = NONE;
        for (int i = from; i < to; i++) {
            hash = next(hash, Folding.fold(text.charAt(i)));
        }
        return hashes[place(hash)] == hash;
    }
}
