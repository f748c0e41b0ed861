package org.hearsay.app.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the program's version, from its jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"hearsay " + number()};
  }

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "of an unpacked build" : version;
  }
}
