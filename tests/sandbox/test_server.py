"""The sandbox as a program and as a thread: starting, telling where it is, and stopping at once."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time

import httpx
import pytest

from app.sandbox.__main__ import main
from app.sandbox.listening import NotLoopback, listen
from app.sandbox.server import RunningSandbox
from app.sandbox.world import Start
from tests.sandbox.caller import Json

PROGRAM = [sys.executable, "-m", "app.sandbox"]


def read_line(program: subprocess.Popen[str]) -> Json:
    assert program.stdout is not None
    line: Json = json.loads(program.stdout.readline())
    return line


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_program_prints_one_line_and_ends_with_0(
    number: signal.Signals, http: httpx.Client
) -> None:
    with subprocess.Popen(PROGRAM, stdout=subprocess.PIPE, text=True) as program:
        line = read_line(program)
        headers = {"Authorization": f"Zoho-oauthtoken {line['access_token']}"}
        url = f"{line['url']}/crm/v8/Leads?fields=Email"
        assert http.get(url, headers=headers).is_success
        program.send_signal(number)
        rest, _ = program.communicate(timeout=5)
    assert (program.returncode, rest) == (0, "")


def test_the_same_seed_gives_the_same_line_but_for_the_port() -> None:
    def line(seed: int) -> Json:
        with RunningSandbox(Start(seed=seed)) as running:
            return {**running.credentials, "url": "", "accounts_url": "", "data_centres": {}}

    assert line(7) == line(7)
    assert line(7)["access_token"] != line(8)["access_token"]


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.1", "example.org", ""])  # noqa: S104
def test_only_loopback_is_served(host: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(NotLoopback):
        listen(host, 0)
    assert main(["--host", host]) == 2
    assert "this machine only" in capsys.readouterr().err


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.0.0.2"])
def test_loopback_is_served(host: str) -> None:
    with listen(host, 0) as listener:
        assert listener.getsockname()[0].startswith("127.")


def test_a_taken_port_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    with listen("127.0.0.1", 0) as listener:
        assert main(["--port", str(listener.getsockname()[1])]) == 2
    assert "in use" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["--org", "atlantis"], ["--leads", "-1"], ["--leads", "x"], ["--time-scale", "0"]],
)
def test_wrong_arguments_end_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def test_stopping_waits_for_no_delayed_answer(http: httpx.Client) -> None:
    running = RunningSandbox()
    url = f"{running.url}/crm/v8/Leads"
    fault = {"faults": [{"kind": "delay", "seconds": 30, "times": 0}]}
    http.post(f"{running.url}/__sandbox/faults", json=fault)
    failures: list[Exception] = []

    def wait() -> None:
        try:
            http.get(url, timeout=30)
        except httpx.HTTPError as failure:
            failures.append(failure)

    waiting = threading.Thread(target=wait)
    waiting.start()
    while not running.sandbox.world.org.effects.requests:
        threading.Event().wait(0.005)
    begin = time.monotonic()
    running.stop()
    assert time.monotonic() - begin < 5  # of the 30 seconds ordered
    waiting.join(5)
    assert len(failures) == 1


@pytest.mark.parametrize("scheme", ["http://localhost", "HTTP://127.0.0.1:99", "https://a@b"])
def test_the_whole_address_may_be_asked_for(scheme: str) -> None:
    """RFC 9112, 3.2.2: a server must take a request's target in the form that proxies get."""
    with RunningSandbox() as running:
        token = running.credentials["access_token"]
        answer = exchanged(running.url, f"{scheme}/crm/v8/Leads?fields=Email", token)
        control = exchanged(running.url, f"{scheme}/__sandbox/credentials", token)
        start = exchanged(running.url, scheme, token)
    assert answer.startswith(b"HTTP/1.1 200")
    assert b'"Email":"pat.boyle@zylker.com"' in answer
    assert control.startswith(b"HTTP/1.1 200")
    assert start.startswith(b"HTTP/1.1 404")


def exchanged(url: str, target: str, token: str) -> bytes:
    """The answer to a GET of a target that is written as it is."""
    address = httpx.URL(url)
    head = f"Authorization: Zoho-oauthtoken {token}\r\nHost: x\r\nConnection: close\r\n\r\n"
    with socket.create_connection((address.host, address.port or 0), timeout=5) as connection:
        connection.sendall(f"GET {target} HTTP/1.1\r\n{head}".encode())
        return b"".join(iter(lambda: connection.recv(65_536), b""))


def test_a_stopped_sandbox_listens_no_more() -> None:
    running = RunningSandbox()
    port = int(running.url.rsplit(":", 1)[1])
    running.stop()
    running.stop()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_two_sandboxes_know_nothing_of_each_other(http: httpx.Client) -> None:
    with RunningSandbox() as one, RunningSandbox() as other:
        http.post(f"{one.url}/__sandbox/org", json={"merge_reading": "B"})
        assert other.sandbox.world.org.switches.merge_reading == "A"
        assert one.url != other.url


def test_time_can_run_faster(http: httpx.Client) -> None:
    with RunningSandbox(Start(time_scale=10_000)) as running:
        start = running.sandbox.world.clock.now()
        while (running.sandbox.world.clock.now() - start).total_seconds() < 3600:
            threading.Event().wait(0.01)
        headers = {"Authorization": f"Zoho-oauthtoken {running.credentials['access_token']}"}
        answer = http.get(f"{running.url}/crm/v8/Leads", headers=headers)
        assert answer.json()["code"] == "INVALID_TOKEN"
