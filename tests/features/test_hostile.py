"""Text of a document never becomes code, a path, or a template, wherever it stands."""

from __future__ import annotations

import ast
import json
import re
import tempfile
import tomllib
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from clientsmith.diagnostics import GenerationError
from tests.amount import NIGHTLY, examples, nightly
from tests.features.making import Made, make
from tests.features.slots import CLEAN, TEMPLATES, with_text

if TYPE_CHECKING:
    from collections.abc import Mapping

PAYLOADS = {
    "docstring end": '"""\nimport os; os.system("touch PWNED")\n"""',
    "other docstring end": "'''\nimport os; os.system('touch PWNED')\n'''",
    "docstring end at the end": 'x\\"""\\',
    "string end": "'); import os; (",
    "other string end": '"); import os; ("',
    "backslash": "\\",
    "escapes": "\\n\\N{BULLET}\\x\\u12",
    "template": "{{ 7*7 }}",
    "template tag": "{% raw %}",
    "end of a template tag": '{% endraw %}{% include "x" %}',
    "format": '{__import__("os")} %s %(x)s ${x}',
    "newline": "a\nimport os\nb",
    "carriage return": "a\rimport os\rb",
    "NUL": "a\0b",
    "control characters": "a\x07\x1b[31m\x85\u2028\u2029import os",
    "other whitespace": "a\x0b\x0cimport os",
    "right to left": "a\u202eb\u2066c",
    "emoji": "say \U0001f642",
    "path upwards": "../../etc/x",
    "absolute path": "/etc/passwd",
    "other path upwards": "..\\..\\x",
    "dunder": "__class__",
    "module": "__init__",
    "runtime": "_runtime",
    "keyword": "class",
    "constant": "None",
    "self": "self",
    "builtin": "list",
    "package's own name": "models",
    "comment": "# type: ignore\nimport os",
    "Markdown": "](http://x) | `a` | \n# T <script>alert(1)</script>",
    "fence": "a\n```\nb",
    "compatibility letters": "\ufb01ne",
    "half escape": 'ends"',
}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What the code of a package without any mischief consists of."""
    return ingredients(make(tmp_path_factory.mktemp("clean"), with_text({})))


def ingredients(made: Made) -> set[str]:
    """The kinds of nodes, what is imported from elsewhere, and what is called."""
    found: set[str] = set()
    for name, source in made.sources():
        for node in ast.walk(ast.parse(source, name)):
            found.add(type(node).__name__)
            if isinstance(node, ast.Import):
                found.update(f"import {alias.name}" for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                found.add(f"import {node.module}")
            elif isinstance(node, ast.Call) and not _makes_a_resource(node):
                # A webhook's entry in its table is named after it.
                found.add("call " + re.sub(r"^_EVENT_\w+", "_EVENT", ast.unparse(node.func)))
    return found


def _makes_a_resource(call: ast.Call) -> bool:
    """`Things(self._api)`: a class of the package itself, which is named after a tag."""
    given = [ast.unparse(one) for one in call.args]
    return (
        isinstance(call.func, ast.Name) and given in (["self"], ["self._api"]) and not call.keywords
    )


def check(root: Path, text: Mapping[str, str], usual: set[str]) -> None:
    """Generate with the text; the package is sound, and nothing is elsewhere."""
    made = make(root / "project", with_text(text))
    more = ingredients(made) - usual
    assert not more, sorted(more)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made.import_all()
    project = tomllib.loads((made.folder / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["name"] == made.module_name.replace("_", "-")
    assert set(project["project"]) == _PROJECT_KEYS
    (made.folder / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in root.iterdir()] == ["project"]
    assert {path.name for path in (root / "project").iterdir()} == {"generated", "specs"}
    (only,) = (root / "project" / "generated").iterdir()
    assert only == made.folder
    listed = json.loads((made.folder / ".clientsmith.json").read_text(encoding="utf-8"))["files"]
    on_disk = {
        path.relative_to(made.folder).as_posix()
        for path in made.folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert on_disk == {*listed, ".clientsmith.json"}


_PROJECT_KEYS = {
    *("name", "version", "description", "readme", "requires-python"),
    *("license", "dependencies", "classifiers"),
}


def fitting(slot: str, text: str) -> bool:
    """Return whether a text may stand in a place of a document that is to be generated from."""
    if slot in ("body_media", "result_media", "server"):
        # They decide how a body travels, and where: they have a test of their own.
        return False
    return slot not in TEMPLATES or ("{" not in text and text != "\\")


@pytest.mark.parametrize("turn", range(8))
def test_any_place_may_have_any_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual: set[str], turn: int
) -> None:
    """Every place has another text in each turn."""
    monkeypatch.chdir(tmp_path)
    texts = [*PAYLOADS.values()]
    placed = {slot: texts[(4 * turn + n) % len(texts)] for n, slot in enumerate(CLEAN)}
    check(tmp_path, {slot: text for slot, text in placed.items() if fitting(slot, text)}, usual)


@nightly
@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_stays_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual: set[str], payload: str
) -> None:
    monkeypatch.chdir(tmp_path)
    text = PAYLOADS[payload]
    check(tmp_path, {slot: text for slot in CLEAN if fitting(slot, text)}, usual)


@pytest.mark.parametrize("slot", ["server", "body_media", "result_media"])
def test_addresses_and_media_types_stay_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual: set[str], slot: str
) -> None:
    monkeypatch.chdir(tmp_path)
    text = PAYLOADS["docstring end"].replace("{", "")
    check(tmp_path, {slot: text}, usual)


def test_a_placeholder_that_nobody_declares_is_a_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual: set[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    check(tmp_path, {"path": "{{ 7*7 }}"}, usual)


@settings(
    max_examples=examples(3),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    text=st.dictionaries(
        st.sampled_from(sorted(set(CLEAN) - set(TEMPLATES) - {"body_media", "result_media"})),
        st.lists(
            st.one_of(
                st.sampled_from(sorted(PAYLOADS.values())),
                st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x7f")),
            ),
            min_size=1,
            max_size=3,
        ).map("".join),
        min_size=8,
    )
)
def test_any_text_stays_text(
    monkeypatch: pytest.MonkeyPatch, usual: set[str], text: dict[str, str]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        monkeypatch.chdir(name)
        try:
            check(Path(name), text, usual)
        except GenerationError as error:
            assert all(found.file.startswith("specs/") for found in error.diagnostics)
        finally:
            monkeypatch.undo()


PROVIDER = """\
name = {text}
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"
description = {text}
server = "https://made.example"

[[document]]
file = "openapi.json"

[[credential]]
argument = "api_token"
env = "MADE_API_TOKEN"
scheme = "Key"
prefix = {text}
description = {text}

[[exclude]]
operation = "postOdd"
reason = {reason}
"""


@pytest.mark.parametrize("payload", sorted(PAYLOADS)[:: 1 if NIGHTLY else 6])
def test_configuration_stays_text(tmp_path: Path, usual: set[str], payload: str) -> None:
    text = json.dumps(PAYLOADS[payload], ensure_ascii=False)
    reason = json.dumps("Because of " + PAYLOADS[payload], ensure_ascii=False)
    provider = PROVIDER.format(text=text, reason=reason)
    made = make(tmp_path, with_text({}), provider=provider)
    assert not ingredients(made) - usual
    made.import_all()
    tomllib.loads((made.folder / "pyproject.toml").read_text(encoding="utf-8"))
