"""What both checkers make of features that no provider has, and of code that uses them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.features import (
    choices,
    files,
    optional_bodies,
    rest,
    streams,
    test_client_arguments,
    test_only_null,
    test_recursive_models,
    tuples,
    webhooks,
    wire_names,
)
from tests.features.making import make
from tests.features.random_documents import RandomDocument
from tests.install import test_httpx2
from tests.models.test_output import varied_package
from tests.typing import checkers

if TYPE_CHECKING:
    from tests.features.making import Made

HERE = Path(__file__).parent / "features"


@dataclass(frozen=True)
class Sample:
    """Packages, and files that use them."""

    packages: list[Path]
    users: list[Path]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    root = tmp_path_factory.mktemp("typing")
    used = {
        "choices": make(root / "choices", choices.document_of("3.1.0"), provider=choices.PROVIDER),
        "files": make(root / "files", files.document_of("3.1.0")),
        "optional_bodies": make(root / "optional_bodies", optional_bodies.document_of("3.1.0")),
        "rest": make(root / "rest", rest.made()),
        "streams": make(root / "streams", streams.document_of("3.1.0")),
        "tuples": make(root / "tuples", tuples.made()),
        "webhooks": webhooks.make_shop(root / "webhooks"),
        "wire_names": make(root / "wire_names", wire_names.made()),
    }
    others = [
        make(root / "odd", webhooks.odd()),
        test_httpx2.thing(root / "httpx2"),
        make(
            root / "shared",
            test_client_arguments.document(),
            provider=test_client_arguments.PROVIDER,
        ),
        make(root / "null", test_only_null.document_of("3.0.3")),
        make(root / "nulls", test_only_null.document_of("3.1.0")),
        make(root / "recursive", test_recursive_models.recursive()),
        *(make(root / str(seed), RandomDocument(seed).document()) for seed in (1, 2)),
    ]
    packages = [one.package for one in (*used.values(), *others)]
    packages.append(varied_package(root / "models"))
    return Sample(packages, [user_code(root, name, one) for name, one in used.items()])


def user_code(folder: Path, name: str, made: Made) -> Path:
    """A file of code that uses a package under the names that it has this time.

    An operation may be written by its id: `client.getVisit()` may become `client.visits.get()`.
    """
    code = (HERE / f"{name}.py").read_text(encoding="utf-8")
    code = code.replace("MODULE", made.module_name).replace("CLIENT", made.client_name)
    for operation_id, method in made.names.items():
        code = re.sub(rf"\bclient\.{re.escape(operation_id)}\(", f"client.{method}(", code)
    file = folder / f"{name}_user.py"
    # Its place makes it another file each time: what mypy remembers of the last one is told of its place.
    file.write_text(f"{checkers.unsilenced(code)}# {folder}\n", encoding="utf-8")
    return file


def test_mypy(sample: Sample, tmp_path: Path) -> None:
    found = checkers.mypy(sample.packages, sample.users, tmp_path)
    assert checkers.misjudged(found, sample.users) == []


def test_basedpyright(sample: Sample, tmp_path: Path) -> None:
    found = checkers.basedpyright(sample.packages, sample.users, tmp_path)
    assert checkers.misjudged(found, sample.users) == []
