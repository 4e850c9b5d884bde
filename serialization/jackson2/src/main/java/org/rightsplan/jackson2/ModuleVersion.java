package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The version of this artifact, which the build writes into a resource. */
final class ModuleVersion {

  private ModuleVersion() {}

  static Version read() {
    Properties artifact = new Properties();
    try (@Nullable InputStream resource =
        ModuleVersion.class.getResourceAsStream("version.properties")) {
      if (resource != null) {
        artifact.load(resource);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return VersionUtil.parseVersion(
        artifact.getProperty("version", ""),
        artifact.getProperty("groupId", ""),
        artifact.getProperty("artifactId", ""));
  }
}
