// Builds the jars if a source is newer, and copies them and the licences to where the extension
// packs them.
const { spawnSync } = require("child_process");
const fs = require("fs");
const path = require("path");

const root = path.resolve(__dirname, "../..");
const jars = path.join(root, "cli/target/lib");

function build() {
  const windows = process.platform === "win32";
  const [command, args] = windows
    ? ["mvn.cmd", ["-q", "-DskipTests", "-pl", "cli", "-am", "package"]]
    : [path.join(root, "krait"), ["--which-java"]];
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"], shell: windows });
  if (result.status !== 0) {
    console.error(`${command} failed: the extension needs the jars in ${jars}.`);
    process.exit(1);
  }
}

build();
const server = path.join(__dirname, "server");
fs.rmSync(server, { recursive: true, force: true });
fs.mkdirSync(server);
for (const name of fs.readdirSync(jars)) {
  if (name.endsWith(".jar")) {
    fs.copyFileSync(path.join(jars, name), path.join(server, name));
  }
}
for (const name of ["LICENSE", "NOTICE"]) {
  fs.copyFileSync(path.join(root, name), path.join(__dirname, name));
}
