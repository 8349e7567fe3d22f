package io.krait.tests;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The one-way arrows between the modules, as ARCHITECTURE.md draws them. */
@AnalyzeClasses(packages = "io.krait", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleArrowsTest {
  private static final String FRONTEND = "io.krait.frontend..";
  private static final String TYPEINFER = "io.krait.typeinfer..";
  private static final String CODEGEN = "io.krait.codegen..";
  private static final String RUNTIME = "io.krait.runtime..";
  private static final String CLI = "io.krait.cli..";
  private static final String LSP = "io.krait.lsp..";

  @ArchTest
  static final ArchRule frontendNeedsOnlyTheJdk =
      noClasses()
          .that()
          .resideInAPackage(FRONTEND)
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(FRONTEND, "java..", "javax..", "org.jspecify..");

  @ArchTest
  static final ArchRule runtimeNeedsOnlyTheJdk =
      noClasses()
          .that()
          .resideInAPackage(RUNTIME)
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(RUNTIME, "java..", "javax..", "org.jspecify..");

  @ArchTest
  static final ArchRule typeinferNeedsOnlyTheFrontend =
      noClasses()
          .that()
          .resideInAPackage(TYPEINFER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CODEGEN, RUNTIME, CLI, LSP, "org.objectweb..");

  @ArchTest
  static final ArchRule codegenDoesNotKnowItsUsers =
      noClasses()
          .that()
          .resideInAPackage(CODEGEN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CLI, LSP);

  @ArchTest
  static final ArchRule theLanguageServerDoesNotKnowTheCommandLine =
      noClasses().that().resideInAPackage(LSP).should().dependOnClassesThat().resideInAPackage(CLI);

  @ArchTest
  static final ArchRule theCommandLineOnlyStartsTheLanguageServer =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat(resideInAPackage(LSP).and(not(simpleName("ServerMain"))));

  @ArchTest
  static final ArchRule lsp4jIsTheLanguageServersAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(LSP, "io.krait.tests..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.lsp4j..");

  @ArchTest
  static final ArchRule asmIsCodegensAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(CODEGEN, "io.krait.tests..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.objectweb..");

  @ArchTest
  static final ArchRule javaParserReadsSourcesOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.krait.codegen.java.source..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.javaparser..");

  @ArchTest
  static final ArchRule picocliIsTheCommandLinesAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule filesAreReadAndWrittenAtTheEdges =
      noClasses()
          .that()
          .resideInAnyPackage(FRONTEND, TYPEINFER, CODEGEN)
          .and()
          .haveSimpleNameNotEndingWith("Command")
          .and()
          .haveSimpleNameNotEndingWith("Main")
          .and()
          .doNotHaveSimpleName("StageDump") // javap reads files only
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.nio\\.file\\.Files|java\\.io\\.File(Input|Output)Stream");
}
