"""`bantin publish` as its user has it: a folder behind nginx and Caddy, rsync to a path, to a daemon and over ssh, S3-compatible storage through rclone.

Run by `make test-publish`. Nothing outside this machine is asked; the S3 server is moto's.
"""

import gzip
import http.client
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("BANTIN") or str(ROOT / ".build/release/bantin")
RECORD = "content/records/2020/bac-ninh-cum-huyen-thi-tong-ket-nam-2020.md"
PAGE = "ban-tin/2020/bac-ninh-cum-huyen-thi-tong-ket-nam-2020.html"
# Unpacked by make where the machine has none.
UNPACKED = pathlib.Path(sys.executable).parent.parent / "openssh-server"
SSHD = next((path for path in ("/usr/sbin/sshd", f"{UNPACKED}/usr/sbin/sshd") if os.access(path, os.X_OK)), "sshd")
GONE = "content/records/2021/dong-bang-song-hong-hop-tru-bi-tong-ket-nam-2020.md"


def free_port():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return server.getsockname()[1]


def wait_for_port(port, process):
    for _ in range(300):
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise AssertionError(f"nobody answers at port {port}")


def ask(port, path, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


class PublishTests(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="bantin-publish-"))
        self.folder.chmod(0o755)  # nginx's workers are another user's
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        for name in ("content", "templates"):
            shutil.copytree(ROOT / name, self.folder / name)
        self.environment = {name: value for name, value in os.environ.items() if name != "AWS_CA_BUNDLE"}
        self.environment["NO_PROXY"] = self.environment["no_proxy"] = "127.0.0.1"

    def run_bantin(self, *arguments, status=0):
        result = subprocess.run(
            [PROGRAM, *arguments, "--root", str(self.folder), "--language", "en"], capture_output=True, text=True,
            env=self.environment)
        self.assertEqual(result.returncode, status, result.stdout + result.stderr)
        return result.stdout + result.stderr

    def configure(self, text):
        path = self.folder / "content/site.yaml"
        path.write_text((ROOT / "content/site.yaml").read_text() + "publish:\n  - name: here\n" + text)

    def start(self, *command, port):
        self.process = process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.environment)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        wait_for_port(port, process)
        return port

    def edit(self):
        text = (self.folder / RECORD).read_text()
        title = next(line for line in text.splitlines() if line.startswith("title:"))
        (self.folder / RECORD).write_text(text.replace(title, "title: Tiêu đề đã sửa", 1))
        (self.folder / GONE).unlink()

    def publish_twice(self, read):
        """The whole way to a place, `read` telling what is at an address there, None where nothing is."""
        self.run_bantin("build")
        self.assertIn("would be", self.run_bantin("publish", "here", "--dry-run"))
        self.assertIsNone(read(PAGE))
        self.assertIn("verified", self.run_bantin("publish", "here"))
        self.assertIn("nothing has changed", self.run_bantin("publish", "here"))
        self.assertIsNone(read(".bantin-pending"))
        site = self.folder / "output/site"
        for path in (PAGE, "index.html", ".bantin-site"):
            if path != ".bantin-site":
                self.assertEqual(read(path), (site / path).read_bytes())

        gone = "ban-tin/2021/dong-bang-song-hong-hop-tru-bi-tong-ket-nam-2020.html"
        self.assertIsNotNone(read(gone))
        self.edit()
        self.run_bantin("build")
        plan = self.run_bantin("publish", "here", "--dry-run")
        self.assertIn(f"~ {PAGE}\n", plan)
        self.assertIn(f"- {gone}\n", plan)
        self.assertNotIn("assets/bantin", plan)
        self.assertIsNotNone(read(gone))
        self.assertIn("verified", self.run_bantin("publish", "here"))
        self.assertIn("Tiêu đề đã sửa", read(PAGE).decode())
        self.assertIsNone(read(gone))
        self.assertIn("nothing has changed", self.run_bantin("publish", "here"))

    def reader(self, folder):
        def read(path):
            return (folder / path).read_bytes() if (folder / path).exists() else None
        return read

    def test_folder(self):
        self.configure("    folder: www\n    precompressed: [gzip, brotli]\n")
        self.publish_twice(self.reader(self.folder / "www"))
        page = self.folder / "www" / PAGE
        self.assertEqual(gzip.decompress(pathlib.Path(f"{page}.gz").read_bytes()), page.read_bytes())
        subprocess.run(["sha256sum", "--quiet", "--check", ".bantin-site"], cwd=self.folder / "www", check=True)

    def test_rsync_to_a_path(self):
        self.configure(f"    rsync: {self.folder}/www/site\n    precompressed: gzip\n")
        self.publish_twice(self.reader(self.folder / "www/site"))
        self.assertFalse((self.folder / "www/site/ban-tin/2021").exists(), "a folder with nothing in it is left")

    def test_rsync_to_a_daemon(self):
        (self.folder / "www").mkdir()
        port = free_port()
        user = "root" if os.geteuid() == 0 else str(os.geteuid())
        (self.folder / "rsyncd.conf").write_text(
            f"port = {port}\naddress = 127.0.0.1\npid file = {self.folder}/rsyncd.pid\n"
            f"[www]\npath = {self.folder}/www\nread only = no\nuse chroot = no\nuid = {user}\ngid = {user}\n")
        self.start("rsync", "--daemon", "--no-detach", f"--config={self.folder}/rsyncd.conf", port=port)
        self.configure(f"    rsync: rsync://127.0.0.1:{port}/www\n")
        self.publish_twice(self.reader(self.folder / "www"))

    def start_sshd(self, port):
        """A server of ssh for whoever runs the test, with keys of its own; `may-chu` is its name for rsync."""
        for key in ("host", "client"):
            if not (self.folder / key).exists():
                subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self.folder / key)], check=True)
        public = " ".join((self.folder / "host.pub").read_text().split()[:2])
        (self.folder / "known_hosts").write_text(f"[127.0.0.1]:{port} {public}\n")
        (self.folder / "sshd_config").write_text(
            f"Port {port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\nPidFile {self.folder}/sshd.pid\n"
            f"AuthorizedKeysFile {self.folder}/client.pub\nStrictModes no\nUsePAM no\nPermitRootLogin prohibit-password\n"
            "PasswordAuthentication no\nKbdInteractiveAuthentication no\n")
        (self.folder / "ssh_config").write_text(
            f"Host may-chu\n  HostName 127.0.0.1\n  Port {port}\n  IdentityFile {self.folder}/client\n  IdentitiesOnly yes\n"
            f"  UserKnownHostsFile {self.folder}/known_hosts\n  GlobalKnownHostsFile /dev/null\n  BatchMode yes\n")
        session = UNPACKED / "usr/lib/openssh/sshd-session"
        if SSHD.startswith(str(UNPACKED)) and session.exists():
            with open(self.folder / "sshd_config", "a") as config:
                config.write(f"SshdSessionPath {session}\n")
        # In an office all of this stands in ~/.ssh; ssh takes that folder from the system's list of users, not from HOME.
        self.environment["RSYNC_RSH"] = f"ssh -F {self.folder}/ssh_config"
        if os.geteuid() == 0:
            pathlib.Path("/run/sshd").mkdir(exist_ok=True)
        self.start(SSHD, "-D", "-f", str(self.folder / "sshd_config"), port=port)

    def test_rsync_over_ssh(self):
        port = free_port()
        self.start_sshd(port)
        self.configure(f"    rsync: may-chu:{self.folder}/www/thi dua\n    precompressed: [gzip, brotli]\n")
        self.publish_twice(self.reader(self.folder / "www/thi dua"))
        page = self.folder / "www/thi dua" / PAGE
        self.assertEqual(gzip.decompress(pathlib.Path(f"{page}.gz").read_bytes()), page.read_bytes())
        self.assertEqual(page.stat().st_mode & 0o777, 0o644)

        # The server is away: nothing changes there, and the same command does it once it is back.
        before = page.read_bytes()
        text = (self.folder / RECORD).read_text()
        (self.folder / RECORD).write_text(text.replace("title: Tiêu đề đã sửa", "title: Tiêu đề sửa lần hai"))
        self.run_bantin("build")
        self.process.terminate()
        self.process.wait()
        told = self.run_bantin("publish", "here", status=2)
        self.assertIn("rsync ended with status", told)
        self.assertIn("Connection refused", told)
        self.assertEqual(page.read_bytes(), before)
        self.start_sshd(port)
        self.assertIn("verified", self.run_bantin("publish", "here"))
        self.assertIn("Tiêu đề sửa lần hai", page.read_text())

        # A server that is another one than before is not believed, and a key that it does not know opens nothing.
        for key, words in (("host", "Host key verification failed"), ("client", "Permission denied")):
            with self.subTest(key):
                self.process.terminate()
                self.process.wait()
                known = (self.folder / "known_hosts").read_text()
                authorised = (self.folder / "client.pub").read_text()
                for name in (key, key + ".pub"):
                    (self.folder / name).unlink()
                self.start_sshd(port)
                if key == "host":
                    (self.folder / "known_hosts").write_text(known)
                else:
                    (self.folder / "client.pub").write_text(authorised)
                self.assertIn(words, self.run_bantin("publish", "here", "--all", status=2))
                (self.folder / "known_hosts").write_text(
                    f"[127.0.0.1]:{port} " + " ".join((self.folder / "host.pub").read_text().split()[:2]) + "\n")

    def test_s3(self):
        port = self.start(str(pathlib.Path(sys.executable).parent / "moto_server"), "-p", str(port := free_port()), port=port)
        for name, value in {
            "TYPE": "s3", "PROVIDER": "Other", "ENDPOINT": f"http://127.0.0.1:{port}", "ACCESS_KEY_ID": "a",
            "SECRET_ACCESS_KEY": "b", "REGION": "us-east-1",
        }.items():
            self.environment[f"RCLONE_CONFIG_KHO_{name}"] = value
        self.environment["RCLONE_CONFIG"] = str(self.folder / "rclone.conf")
        subprocess.run(["rclone", "mkdir", "kho:thi-dua"], env=self.environment, check=True, capture_output=True)
        self.configure("    rclone: kho:thi-dua/www\n")

        def read(path):
            listing = subprocess.run(
                ["rclone", "lsf", f"kho:thi-dua/www/{path}"], env=self.environment, capture_output=True)
            if not listing.stdout:
                return None
            return subprocess.run(
                ["rclone", "cat", f"kho:thi-dua/www/{path}"], env=self.environment, capture_output=True, check=True).stdout
        self.publish_twice(read)

    def test_place_of_somebody_else(self):
        for kind in ("folder", "rsync"):
            with self.subTest(kind):
                self.configure(f"    {kind}: {self.folder}/{kind}\n")
                (self.folder / kind).mkdir()
                (self.folder / kind / "mine.txt").write_text("mine")
                self.run_bantin("build")
                self.assertIn("did not bring there", self.run_bantin("publish", "here", status=2))
                self.run_bantin("publish", "here", "--force")
                self.run_bantin("publish", "here", "--all")
                self.assertEqual((self.folder / kind / "mine.txt").read_text(), "mine")

    def test_unreachable_place(self):
        self.configure(f"    rsync: rsync://127.0.0.1:{free_port()}/www\n")
        self.run_bantin("build")
        self.assertIn("rsync ended with status", self.run_bantin("publish", "here", status=2))

    def serve_with(self, name, change, *command, port):
        """The sample configuration of a web server, its places changed, serving what was published."""
        self.configure("    folder: www\n    precompressed: [gzip, brotli]\n")
        self.run_bantin("build")
        self.run_bantin("publish", "here")
        text = (ROOT / "Deployment" / name).read_text()
        (self.folder / name).write_text(change(text))
        self.start(*command, port=port)

    def check_web_server(self, port):
        response, body = ask(port, "/" + PAGE)
        self.assertEqual(response.status, 200)
        self.assertEqual(body, (self.folder / "www" / PAGE).read_bytes())
        self.assertEqual(response.getheader("Content-Type"), "text/html; charset=utf-8")
        self.assertEqual(response.getheader("Cache-Control"), "no-cache")
        self.assertEqual(response.getheader("X-Content-Type-Options"), "nosniff")
        self.assertIn("default-src 'self'", response.getheader("Content-Security-Policy"))
        tag = response.getheader("ETag")
        self.assertEqual(ask(port, "/" + PAGE, **{"If-None-Match": tag})[0].status, 304)

        response, body = ask(port, "/" + PAGE, **{"Accept-Encoding": "gzip"})
        self.assertEqual(response.getheader("Content-Encoding"), "gzip")
        self.assertEqual(body, (self.folder / "www" / (PAGE + ".gz")).read_bytes())

        asset = next((self.folder / "www/assets").glob("*.css")).name
        response, _ = ask(port, "/assets/" + asset)
        self.assertEqual(response.getheader("Cache-Control"), "public, max-age=31536000, immutable")
        table = next((self.folder / "www/du-lieu").glob("*.csv")).name
        response, _ = ask(port, "/du-lieu/" + table)
        self.assertEqual(response.getheader("Access-Control-Allow-Origin"), "*")
        self.assertTrue(response.getheader("Content-Type").startswith("text/csv"))
        self.assertEqual(ask(port, "/")[0].status, 200)

        for path in ("/.bantin-site", "/khong-co.html", "/.git/config"):
            response, body = ask(port, path)
            self.assertEqual(response.status, 404, path)
            self.assertEqual(body, (self.folder / "www/404.html").read_bytes())

    def test_nginx(self):
        port = free_port()

        def change(text):
            text = text.replace("listen 80;", f"listen 127.0.0.1:{port};").replace("    listen [::]:80;\n", "")
            text = text.replace("/srv/www/thidua", f"{self.folder}/www").replace("include mime.types", "include /etc/nginx/mime.types")
            user = "user root;\n" if os.geteuid() == 0 else ""
            return (f"{user}daemon off;\npid {self.folder}/nginx.pid;\nerror_log {self.folder}/error.log;\n"
                    f"events {{}}\nhttp {{\naccess_log off;\n{text}\n}}\n")
        self.serve_with("nginx.conf", change, "nginx", "-p", str(self.folder), "-c", str(self.folder / "nginx.conf"), port=port)
        self.check_web_server(port)

    def test_caddy(self):
        port = free_port()

        def change(text):
            text = text.replace("thidua.example.vn {", f"http://127.0.0.1:{port} {{").replace("/srv/www/thidua", f"{self.folder}/www")
            return f"{{\n\tadmin off\n}}\n{text}"
        self.environment["XDG_DATA_HOME"] = self.environment["XDG_CONFIG_HOME"] = str(self.folder / "caddy")
        self.serve_with("Caddyfile", change, "caddy", "run", "--adapter", "caddyfile", "--config", str(self.folder / "Caddyfile"), port=port)
        self.check_web_server(port)
        response, _ = ask(port, "/" + PAGE, **{"Accept-Encoding": "br"})
        self.assertEqual(response.getheader("Content-Encoding"), "br")


if __name__ == "__main__":
    unittest.main(verbosity=2)
