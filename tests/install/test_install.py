"""Each package is installed by pip into an empty environment, where its README's examples run."""

from __future__ import annotations

import json
import re
import zipfile
from email import message_from_string
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement

from tests.providers import devopness, divio, platformsh, qovery
from tests.providers.wire import Reply

from .wheels import GENERATED, install, make_environment, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.providers.wire import Wire

    from .conftest import House

PROVIDERS: dict[str, tuple[Callable[[], Wire], str]] = {
    "devopness": (devopness.DevopnessServer, devopness.KEY),
    "divio": (divio.DivioServer, divio.KEY),
    "platformsh": (platformsh.PlatformshServer, platformsh.KEY),
    "qovery": (qovery.QoveryServer, qovery.KEY),
}
each_provider = pytest.mark.parametrize("provider", PROVIDERS)
LONE_PATH = "/a/path/the/document/lacks"


def examples(provider: str) -> list[str]:
    """The Python examples of a package's README, in order."""
    text = (GENERATED / provider / "README.md").read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def at(server: Wire, code: str) -> str:
    """The code with its clients turned to the server; nothing else is changed."""
    options = [f"base_url={server.url!r}"]
    if isinstance(server, platformsh.PlatformshServer):
        options.append(f"token_url={server.token_url!r}")
    return re.sub(r"\b((?:Async)?[A-Z]\w*)\((?=\)|\n)", rf"\1({', '.join(options)}, ", code)


def test_every_package_of_the_repository_is_here(house: House) -> None:
    assert sorted(house.wheels) == sorted(PROVIDERS)


@each_provider
def test_a_wheel_holds_the_package_and_nothing_else(house: House, provider: str) -> None:
    with zipfile.ZipFile(house.wheels[provider]) as wheel:
        names = wheel.namelist()
        (metadata,) = [name for name in names if name.endswith(".dist-info/METADATA")]
        described = message_from_string(wheel.read(metadata).decode())
    source = GENERATED / provider / "src"
    sources = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {name for name in names if ".dist-info/" not in name} == sources
    assert f"{provider}_client/py.typed" in names
    needed = [Requirement(line).name for line in described.get_all("Requires-Dist") or []]
    assert sorted(needed) == ["httpcore", "httpx", "pydantic", "sniffio"]
    assert described["Requires-Python"] == ">=3.11"


@each_provider
def test_the_examples_of_the_readme_run(house: House, provider: str, tmp_path: Path) -> None:
    python = make_environment(tmp_path / "environment")
    install(python, house.wheels[provider], links=[house.dependencies])
    make_server, key = PROVIDERS[provider]
    variable = {f"{provider.upper()}_API_TOKEN": key}
    first, second, *rest = examples(provider)
    with make_server() as server:
        server.route("GET", LONE_PATH, lambda _, __: Reply({"found": True}))
        # The blocking and the async example print the same list.
        printed = [
            run(python, "-I", "-W", "error", "-c", at(server, code), folder=tmp_path, **variable)
            for code in (first, second)
        ]
        assert printed[0].stdout == printed[1].stdout
        assert len(printed[0].stdout.splitlines()) >= 7
        # The others go on with the client of the first.
        imported = re.search(r"^from (\w+) import (\w+)$", first, re.MULTILINE)
        assert imported is not None
        begin = f"{imported[0]}\nclient = {imported[2]}()\n"
        code = at(server, begin + "\n".join(rest))
        run(python, "-I", "-W", "error", "-c", code, folder=tmp_path, **variable)
        assert LONE_PATH in [seen.path for seen in server.seen]


def test_the_four_live_side_by_side(together: Path) -> None:
    code = """
import json
import devopness_client, divio_client, platformsh_client, qovery_client
from devopness_client import Devopness
from divio_client import Divio
from platformsh_client import Platformsh
from qovery_client import Qovery
clients = [kind(api_token="t") for kind in (Devopness, Divio, Platformsh, Qovery)]
modules = [devopness_client, divio_client, platformsh_client, qovery_client]
assert len({module.NotFoundError for module in modules}) == 4
print(json.dumps([[module.__file__, module.__version__] for module in modules]))
"""
    found = json.loads(run(together, "-I", "-c", code).stdout)
    for file, version in found:
        assert Path(file).is_relative_to(together.parents[1])
        assert version
