"""The documents of the corpus, read without the generator."""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

Json: TypeAlias = Any
ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"
#: What every run of the tests judges; the others take minutes each. Between them: 2.0 and 3.1, JSON and
#: YAML; the providers' documents are 3.0.
GATE = frozenset({"museum.yaml", "netlify-swagger2.yml", "train-travel.json"})
_SUFFIXES = frozenset({".json", ".yaml", ".yml"})
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML with the types of JSON: a date is a text."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the base class has the same attribute
        first: [(tag, pattern) for tag, pattern in found if not tag.endswith(":timestamp")]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


@dataclass(frozen=True)
class RealDocument:
    """One file of the corpus."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def provider(self) -> str:
        """A name for a folder of `specs/`."""
        words = re.findall(r"[a-z0-9]+", self.name.partition(".")[0].lower())
        return "-".join(words)

    @cached_property
    def data(self) -> dict[str, Json]:
        text = self.path.read_text(encoding="utf-8")
        data = json.loads(text) if self.path.suffix == ".json" else yaml.load(text, _Loader)
        assert isinstance(data, dict)
        named = _named(data)
        assert isinstance(named, dict)
        return named

    @property
    def version(self) -> str:
        return str(self.data.get("openapi") or self.data.get("swagger"))

    @property
    def operations(self) -> int:
        """How many there are: what a client has to have as methods."""
        items = map(self._resolved, (self.data.get("paths") or {}).values())
        return sum(method in item for item in items for method in _METHODS)

    def _resolved(self, node: Json) -> Json:
        while isinstance(node, dict) and "$ref" in node:
            steps = node["$ref"].removeprefix("#/").split("/")
            node = self.data
            for step in steps:
                node = node[unquote(step).replace("~1", "/").replace("~0", "~")]
        return node

    def shuffled(self, seed: int) -> dict[str, Json]:
        """The same document, its keys in another order."""
        shuffled = _shuffled(self.data, random.Random(seed))
        assert isinstance(shuffled, dict)
        return shuffled

    @cached_property
    def words(self) -> str:
        """Every name and every text of the document as letters and digits, a line each.

        The name of the file is one of them: a client is named after it.
        """
        texts = (self.provider, *_texts(self.data))
        found = {re.sub(r"[^a-z0-9]", "", text.lower()) for text in texts}
        return "\n".join(sorted(found))


def _named(value: Json) -> Json:
    """With texts as keys: in YAML, a status code without quotes is a number."""
    if isinstance(value, dict):
        return {str(key): _named(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_named(item) for item in value]
    return value


def _shuffled(value: Json, chance: random.Random) -> Json:
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: _shuffled(value[key], chance) for key in keys}
    if isinstance(value, list):
        return [_shuffled(item, chance) for item in value]
    return value


def _texts(value: Json) -> Iterator[str]:
    """What names are made from: keys and short values, not prose."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield str(key)
            if key not in ("description", "example", "examples"):
                yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    else:
        yield str(value)


@cache
def documents(folder: Path = CORPUS) -> tuple[RealDocument, ...]:
    """The documents of a folder; none if it is missing."""
    if not folder.is_dir():
        return ()
    return tuple(
        RealDocument(path) for path in sorted(folder.iterdir()) if path.suffix in _SUFFIXES
    )
