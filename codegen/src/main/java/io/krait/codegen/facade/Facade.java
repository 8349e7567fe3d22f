package io.krait.codegen.facade;

import java.util.List;
import java.util.Set;

/**
 * What Java sees of one module: the class of its functions, its classes, protocols and enums.
 *
 * @param module dotted Python name
 * @param imports the names of the modules that it imports from
 */
public record Facade(String module, Set<String> imports, List<FacadeClass> classes) {}
