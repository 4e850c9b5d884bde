package org.rightsplan.examples.api;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the API of each published module as a jar without code, to which later builds are
 * compared: what is public or protected in exported packages, and what it extends.
 */
public final class ApiBaseline {

  /** Any fixed time will do. */
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private static final int SEEN_FROM_OUTSIDE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

  private ApiBaseline() {}

  /** Writes the jars. */
  public static void main(String[] arguments) throws IOException {
    for (PublishedModule module : PublishedModule.ALL) {
      Path jar = module.baseline();
      Files.createDirectories(jar.getParent());
      Map<String, byte[]> api = api(module);
      try (OutputStream file = Files.newOutputStream(jar)) {
        write(api, file);
      }
      System.out.println(jar.normalize() + ": " + api.size() + " types");
    }
  }

  private static void write(Map<String, byte[]> api, OutputStream file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> type : api.entrySet()) {
        ZipEntry entry = new ZipEntry(type.getKey() + ".class");
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(type.getValue());
        zip.closeEntry();
      }
    }
  }

  /** Returns the types by name, beginning with the public ones. */
  private static Map<String, byte[]> api(PublishedModule module) throws IOException {
    Map<String, byte[]> api = new TreeMap<>();
    Deque<String> ahead = new ArrayDeque<>();
    module.types().forEach(type -> ahead.push(type.getName().replace('.', '/')));
    ModuleReference reference = ModuleFinder.of(module.location()).findAll().iterator().next();
    try (ModuleReader classes = reference.open()) {
      while (!ahead.isEmpty()) {
        String name = ahead.pop();
        if (!api.containsKey(name) && classes.find(name + ".class").isPresent()) {
          ClassReader type = new ClassReader(bytes(classes, name));
          api.put(name, withoutCode(type));
          if (type.getSuperName() != null) {
            ahead.push(type.getSuperName());
          }
          List.of(type.getInterfaces()).forEach(ahead::push);
        }
      }
    }
    return api;
  }

  private static byte[] bytes(ModuleReader classes, String name) throws IOException {
    try (InputStream stream = classes.open(name + ".class").orElseThrow()) {
      return ByteStreams.toByteArray(stream);
    }
  }

  private static byte[] withoutCode(ClassReader type) {
    ClassWriter writer = new ClassWriter(0);
    type.accept(
        new Outside(writer),
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  /** Lets pass what is seen from outside. */
  private static final class Outside extends ClassVisitor {

    Outside(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return null;
    }

    @Override
    public void visitAttribute(Attribute attribute) {}

    @Override
    public void visitNestMember(String member) {}

    @Override
    public void visitNestHost(String host) {}

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      return (access & SEEN_FROM_OUTSIDE) == 0
          ? null
          : super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      // A constructor that nobody may call is what keeps others from extending the type.
      return (access & SEEN_FROM_OUTSIDE) == 0 && !name.equals("<init>")
          ? null
          : super.visitMethod(access, name, descriptor, signature, exceptions);
    }
  }
}
