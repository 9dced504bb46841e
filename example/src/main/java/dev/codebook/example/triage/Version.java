package dev.codebook.example.triage;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar that the command runs from. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Triage.class.getPackage().getImplementationVersion();
        return new String[] {"triage " + (version == null ? "(not from a jar)" : version)};
    }
}
