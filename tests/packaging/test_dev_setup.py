"""What dev.py decides, before it touches the machine."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import dev
import pytest
from dev_checks import Check, Result, run_check, show_all_but_last_line
from dev_environment import DEV_PINS, ROOT, RUNTIME_PINS, Environment, explain_pip
from dev_pins import entries, version
from dev_system import LIBRARIES, any_font, how_to_install, missing_libraries
from dev_verbs import VERBS, has_display, parse


@pytest.mark.parametrize(
    ("environment", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_display(environment: dict[str, str], platform: str, shown: bool) -> None:
    assert has_display(environment, platform) is shown


@pytest.mark.parametrize(
    ("output", "words"),
    [
        (
            "WARNING: Retrying ... NewConnectionError(...)\nERROR: No matching distribution",
            "reached",
        ),
        ("ProxyError('Cannot connect to proxy.')\nERROR: Could not find a version", "HTTPS_PROXY"),
        ("SSLError: CERTIFICATE_VERIFY_FAILED", "PIP_CERT"),
        ("ERROR: No matching distribution found for pyside6-essentials==6.11.3", "64-bit"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM ...", "hash"),
        ("OSError: [Errno 28] No space left on device", "disk"),
    ],
)
def test_pip_failures_are_one_clear_line(output: str, words: str) -> None:
    explained = explain_pip(output)
    assert words in explained
    assert "\n" not in explained


def test_unknown_pip_failure_keeps_pips_words() -> None:
    assert "error: something new" in explain_pip("many lines\nerror: something new\n")


def test_missing_libraries_name_their_packages() -> None:
    absent = {"libEGL.so.1", "libxcb-cursor.so.0"}
    missing = missing_libraries(lambda soname: soname not in absent)
    assert [(library.package, library.window_only) for library in missing] == [
        ("libegl1", False),
        ("libxcb-cursor0", True),
    ]
    assert not missing_libraries(lambda _: True)
    assert len(missing_libraries(lambda _: False)) == len(LIBRARIES)


def test_advice_is_one_command_or_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "libEGL.so.1" in how_to_install(["libegl1"], ["libEGL.so.1"])
    if os.name == "posix":
        apt = tmp_path / "apt-get"
        apt.write_text("#!/bin/sh\n", "utf-8")
        apt.chmod(0o755)
        advice = how_to_install(["libegl1", "libgl1"], ["libEGL.so.1", "libGL.so.1"])
        assert advice == "Run: sudo apt-get install -y libegl1 libgl1"


def test_a_font_is_found_in_any_folder(tmp_path: Path) -> None:
    assert not any_font([tmp_path, tmp_path / "absent"])
    (tmp_path / "readme.txt").touch()
    assert not any_font([tmp_path])
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "Sans.ttf").touch()
    assert any_font([tmp_path])


def test_verbs_take_the_rest_as_it_stands() -> None:
    assert parse(["test", "-k", "pat and not slow", "-x"]) == (
        "test",
        ["-k", "pat and not slow", "-x"],
    )
    assert parse(["demo"]) == ("demo", [])
    assert {"demo", "test", "setup", "check"} <= set(VERBS)


@pytest.mark.parametrize("arguments", [[], ["nonsense"]])
def test_unknown_verb_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse(arguments)
    assert stop.value.code == 2
    assert "verb" in capsys.readouterr().err


def test_too_old_python_is_told_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert dev.main(["demo"]) == 1
    assert "3.11, 3.12 or 3.13, and this is 3.9;" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands in for the other Python")
def test_too_old_python_hands_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, answer in {"python3.13": 127, "python3.12": 0}.items():
        script = tmp_path / name
        script.write_text(f'#!/bin/sh\n[ "$1" = -c ] && exit {answer}\nexit 7\n', "utf-8")
        script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "version_info", (3, 14, 0))
    assert dev.main(["setup"]) == 7


@pytest.mark.slow
def test_ready_environment_installs_nothing(tmp_path: Path) -> None:
    """The stamp is trusted: with a pip that can't work, only changed pins come to a failure."""
    folder = tmp_path / ".venv"
    pins = tmp_path / "pins.txt"
    pins.write_text("", "utf-8")
    Environment(folder).prepare([pins])
    assert subprocess.call([Environment(folder).python, "-c", ""]) == 0

    sabotage = next(folder.rglob("pip/__main__.py"))
    sabotage.write_text("raise SystemExit('pip was asked')", "utf-8")
    Environment(folder).prepare([pins])

    pins.write_text("# changed", "utf-8")
    with pytest.raises(Exception, match="pip was asked"):
        Environment(folder).prepare([pins])


def test_closing_line_is_held_back() -> None:
    shown: list[str] = []
    assert (
        show_all_but_last_line(io.StringIO("a\nb\n== 2 passed ==\n"), shown.append)
        == "== 2 passed ==\n"
    )
    assert "".join(shown) == "a\nb\n"
    assert show_all_but_last_line(io.StringIO(""), shown.append) == ""


def test_a_failing_check_is_reported() -> None:
    result = run_check(Check("tool", [sys.executable, "-c", "print('why'); raise SystemExit(3)"]))
    assert (result.code, result.output.strip()) == (3, "why")
    assert "FAILED" in result.line()
    assert "ok" in Result("tool", 0, 0.1).line()


def test_pin_entries() -> None:
    compiled = (
        "a==1 \\\n    --hash=sha256:00\n"
        "b-c==2.0 ; sys_platform == 'win32' \\\n    --hash=sha256:11\n"
    )
    found = entries("# header\n" + compiled)
    assert {name: version(entry) for name, entry in found.items()} == {"a": "1", "b-c": "2.0"}
    assert "".join(found.values()) == compiled


@pytest.mark.parametrize("file", [RUNTIME_PINS, DEV_PINS], ids=lambda path: path.name)
def test_every_pin_has_a_hash_and_no_address(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "://" not in text
    assert "--index" not in text
    found = entries(text)
    assert found
    assert not [name for name, entry in found.items() if "--hash=sha256:" not in entry]


def test_the_scripts_need_the_standard_library_alone() -> None:
    code = "import dev_verbs, sys; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.append('packaging'); {code}"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    own = {path.stem for path in (ROOT / "packaging").glob("dev*.py")}
    foreign = set(done.stdout.split()) - set(sys.stdlib_module_names) - own
    assert foreign <= {"__main__", "sitecustomize", "usercustomize"}
