// Copies the jars that `mvn package` has built, and the licence, to where the extension packs them.
const fs = require("fs");
const path = require("path");

const root = path.resolve(__dirname, "../..");
const jars = path.join(root, "cli/target/lib");
if (!fs.existsSync(path.join(jars, "krait-cli.jar"))) {
  console.error("No jars in " + jars + ": run `mvn -DskipTests package` in " + root + " first.");
  process.exit(1);
}
const server = path.join(__dirname, "server");
fs.rmSync(server, { recursive: true, force: true });
fs.mkdirSync(server);
for (const name of fs.readdirSync(jars)) {
  if (name.endsWith(".jar")) {
    fs.copyFileSync(path.join(jars, name), path.join(server, name));
  }
}
fs.copyFileSync(path.join(root, "LICENSE"), path.join(__dirname, "LICENSE"));
