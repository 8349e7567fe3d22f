import * as fs from "fs";
import * as os from "os";
import * as path from "path";

export const LEAST = 21;

export interface Jdk {
  home: string;
  version: number;
}

/** The major version of the JDK in a folder, from its `release` file; 0 if there is none. */
export function versionOf(home: string): number {
  try {
    const release = fs.readFileSync(path.join(home, "release"), "utf8");
    const match = /^JAVA_VERSION="(\d+)/m.exec(release);
    return match && fs.existsSync(binary(home)) ? Number(match[1]) : 0;
  } catch {
    return 0; // not a JDK
  }
}

export function binary(home: string): string {
  return path.join(home, "bin", process.platform === "win32" ? "java.exe" : "java");
}

function below(folder: string, inner = ""): string[] {
  try {
    return fs.readdirSync(folder).map((name) => path.join(folder, name, inner));
  } catch {
    return []; // no such folder
  }
}

function onPath(): string[] {
  const found: string[] = [];
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const java = path.join(folder, process.platform === "win32" ? "java.exe" : "java");
    if (fs.existsSync(java)) {
      found.push(path.resolve(fs.realpathSync(java), "../.."));
    }
  }
  return found;
}

/** The setting, the environment, the path, then the newest in the usual folders. */
export function findJdk(setting: string): Jdk | undefined {
  const home = os.homedir();
  const first = [setting, process.env.KRAIT_JAVA_HOME, process.env.JDK_HOME, process.env.JAVA_HOME, ...onPath()];
  for (const candidate of first) {
    const version = candidate ? versionOf(candidate) : 0;
    if (candidate && version >= LEAST) {
      return { home: candidate, version };
    }
  }
  const usual = [
    ...below("/usr/lib/jvm"),
    ...below("/opt/java"),
    ...below(path.join(home, ".sdkman/candidates/java")),
    ...below(path.join(home, ".jdks")),
    ...below("/Library/Java/JavaVirtualMachines", "Contents/Home"),
    ...below("C:\\Program Files\\Eclipse Adoptium"),
    ...below("C:\\Program Files\\Java"),
  ];
  return usual
    .map((candidate) => ({ home: candidate, version: versionOf(candidate) }))
    .filter((jdk) => jdk.version >= LEAST)
    .sort((a, b) => b.version - a.version)[0];
}
