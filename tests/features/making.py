"""From a document in a test to an imported package, without leaving the process."""

from __future__ import annotations

import ast
import importlib
import itertools
import json
import sys
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.util import spec_from_file_location
from typing import TYPE_CHECKING, Any, ClassVar

from clientsmith.pipeline import build, write
from clientsmith.project import Project
from clientsmith.standalone import provider_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.machinery import ModuleSpec
    from pathlib import Path
    from types import ModuleType

_NUMBERS = itertools.count()


class _Finder(MetaPathFinder):
    """Finds the packages that were made, without a folder more in sys.path for each of them.

    All of those folders would be searched by every import of every test, and by the ones of httpx that fail each time.
    """

    folders: ClassVar[dict[str, Path]] = {}

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        folder = self.folders.get(fullname)
        if folder is None:
            return None
        return spec_from_file_location(
            fullname, folder / "__init__.py", submodule_search_locations=[str(folder)]
        )


sys.meta_path.insert(0, _Finder())


@dataclass
class Made:
    """A generated package on disk."""

    folder: Path
    module_name: str
    client_name: str
    #: Operation id -> public name, as the ledger has it.
    names: Mapping[str, str]

    @property
    def module(self) -> ModuleType:
        return importlib.import_module(self.module_name)

    @property
    def models(self) -> Any:
        return importlib.import_module(f"{self.module_name}.models")

    def client(self, url: str, **options: Any) -> Any:
        """The blocking client, with retries off."""
        made = getattr(self.module, self.client_name)
        return made(base_url=url, **{"max_retries": 0, **options})

    def async_client(self, url: str, **options: Any) -> Any:
        """The async client, with retries off."""
        made = getattr(self.module, f"Async{self.client_name}")
        return made(base_url=url, **{"max_retries": 0, **options})

    @property
    def package(self) -> Path:
        """The folder of the package itself."""
        return self.folder / "src" / self.module_name

    def sources(self) -> Iterator[tuple[str, str]]:
        """Every Python file that is not the shared runtime, by its path in the package."""
        for path in sorted(self.folder.rglob("*.py")):
            if path.parent.name != "_runtime":
                yield path.relative_to(self.folder).as_posix(), path.read_text(encoding="utf-8")

    def definition(self, folder: str, name: str) -> str:
        """The text of a class or alias in `models` or `types`."""
        for path in sorted((self.package / folder).glob("*.py")):
            text = path.read_text(encoding="utf-8")
            for node in ast.parse(text).body:
                target = node.target if isinstance(node, ast.AnnAssign) else None
                names = {getattr(node, "name", None), getattr(target, "id", None)}
                if name in names:
                    return f"{ast.get_source_segment(text, node)}\n"
        raise AssertionError(f"{folder} does not define {name}")

    def import_all(self) -> None:
        """Import every module, and ask the lazy ones for everything they promise."""
        for path in sorted(self.package.rglob("*.py")):
            steps = path.relative_to(self.package.parent).with_suffix("").parts
            name = ".".join(steps[:-1] if steps[-1] == "__init__" else steps)
            module = importlib.import_module(name)
            for export in getattr(module, "__all__", ()):
                getattr(module, export)


def make(
    root: Path,
    document: Mapping[str, Any] | str,
    *,
    provider: str | None = None,
    file: str = "openapi.json",
) -> Made:
    """Generate a package and make it importable under a name that no other test has.

    Args:
        root: a folder for the project; it need not exist.
        document: the document, as data or as text.
        provider: further lines of provider.toml.
        file: the name of the document; a text that is not JSON needs another one.
    """
    number = next(_NUMBERS)
    name = f"made{number}"
    folder = root / "specs" / name
    folder.mkdir(parents=True)
    text = document if isinstance(document, str) else json.dumps(document, ensure_ascii=False)
    # A lone surrogate is JSON as an escape only.
    data = text.encode("utf-8", "backslashreplace")
    (folder / file).write_bytes(data)
    known = document if not isinstance(document, str) else {}
    config = provider_toml(dict(known), name, file) if provider is None else provider
    (folder / "provider.toml").write_text(
        config.replace("NUMBER", str(number)), encoding="utf-8", newline=""
    )
    project = Project(root)
    (root / "generated").mkdir(exist_ok=True)
    write(project, build(project, name))
    made = root / "generated" / name
    module_name = f"made{number}_client"
    _Finder.folders[module_name] = made / "src" / module_name
    return Made(made, module_name, f"Made{number}", _ledger(folder / "names.toml"))


def _ledger(path: Path) -> Mapping[str, str]:
    import tomllib

    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def document(
    paths: Mapping[str, Any], *, version: str = "3.1.0", **components: Mapping[str, Any]
) -> dict[str, Any]:
    """A document around some paths and components."""
    return {
        "openapi": version,
        "info": {"title": "Made", "version": "1"},
        "servers": [{"url": "https://made.example"}],
        "paths": dict(paths),
        "components": {kind: dict(parts) for kind, parts in components.items()},
    }


def answers(schema: Mapping[str, Any] | None, status: str = "200") -> dict[str, Any]:
    """The `responses` of an operation with one success, in JSON if it has a schema."""
    content = {} if schema is None else {"content": {"application/json": {"schema": schema}}}
    return {status: {"description": "OK", **content}}
