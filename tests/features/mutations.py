"""Documents that went wrong in random places, and how far they get.

Each is a provider's own document, cut to a few operations, with a few values replaced, removed, moved or
written twice. What stands at the top (`openapi`, `paths`) stays: without it there is no document.
"""

from __future__ import annotations

import copy
import json
import random
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from clientsmith.pipeline import canonical_documents, plan
from clientsmith.project import Given, Project, Source
from clientsmith.source.load import Document
from clientsmith.standalone import provider_toml
from tests.roundtrip.documents import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from clientsmith.normalise import Edit
    from clientsmith.plan.model.package import Package

Json: TypeAlias = Any
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_FILES = (
    "devopness/openapi.json",
    "divio/applications.yaml",
    "divio/legacy.yaml",
    "platformsh/openapi.json",
    "qovery/openapi.json",
)
_WRONG: tuple[Json, ...] = (
    *(None, True, False, 0, -1, 10, 1.5, "", "text", "true", "10", "null", " ", "$ref", "#/x"),
    *([], {}, [None], [[]], [{}], ["text"], [1, "1", None, 1], {"": ""}, {"text": None}),
    *({"$ref": "#/components/schemas/Missing"}, {"$ref": 5}, {"$ref": "#"}, {"$ref": ""}),
    *({"type": "text"}, {"type": None}, {"type": ["string", "null", "object"]}, {"x-y": 1}),
)


@cache
def _documents() -> tuple[Json, ...]:
    return tuple(
        yaml.load((ROOT / "specs" / name).read_text("utf-8"), yaml.CSafeLoader) for name in _FILES
    )


def cut(rng: random.Random, operations: int = 6) -> Json:
    """A document with a few operations of a provider and the components that they lead to."""
    whole = rng.choice(_documents())
    chosen = rng.sample(sorted(whole["paths"]), min(operations, len(whole["paths"])))
    paths = {path: whole["paths"][path] for path in chosen}
    components: Json = {"securitySchemes": whole["components"].get("securitySchemes", {})}
    waiting: list[Json] = [paths]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
            steps = str(value.get("$ref", "")).split("/")
            if steps[:2] == ["#", "components"] and len(steps) == 4:
                _, _, kind, name = steps
                if name not in components.setdefault(kind, {}):
                    components[kind][name] = whole["components"][kind][name]
                    waiting.append(components[kind][name])
    kept = {key: whole[key] for key in ("openapi", "info", "servers", "tags") if key in whole}
    kept |= {"paths": paths, "components": components}
    if "security" in whole:
        kept["security"] = whole["security"]
    return copy.deepcopy(kept)


def mutated(seed: int) -> tuple[Json, list[str]]:
    """A document with a few mistakes, and a line about each of them."""
    rng = random.Random(seed)
    document = cut(rng)
    told = [mutate(document, rng) for _ in range(rng.choice((1, 1, 2, 3, 8)))]
    return document, told


def mutate(document: Json, rng: random.Random) -> str:
    """Make one mistake somewhere in a document, and say which."""
    places = list(_places(document, ""))
    # As often near the top as far below, where most of the values are.
    depth = rng.randint(1, max(pointer.count("/") for *_, pointer in places))
    container, key, pointer = rng.choice(
        [one for one in places if one[2].count("/") >= depth] or places
    )
    value = container[key]
    match rng.choice(("wrong", "wrong", "gone", "other", "twice", "renamed", "wrapped")):
        case "wrong":
            container[key] = copy.deepcopy(rng.choice(_WRONG))
            return f"{pointer} = {container[key]!r}"
        case "gone":
            del container[key]
            return f"{pointer} removed"
        case "other":
            source, inner, at = rng.choice(places)
            if inner in source if isinstance(source, dict) else inner < len(source):
                container[key] = copy.deepcopy(source[inner])
            return f"{pointer} = what stands at {at}"
        case "twice" if isinstance(container, list):
            container.insert(key, copy.deepcopy(value))
            return f"{pointer} twice"
        case "renamed" if isinstance(container, dict):
            new = rng.choice(
                ("", "x-text", "text", "$ref", "type", "items", f" {key}", key.upper())
            )
            container[new] = container.pop(key)
            return f"{pointer} renamed to {new!r}"
        case "wrapped":
            container[key] = rng.choice(([value], {"text": value}, json.dumps(value)[:40]))
            return f"{pointer} wrapped: {str(container[key])[:40]}"
        case _:
            container[key] = str(value)[:40]
            return f"{pointer} as text"


def _places(value: Json, pointer: str) -> Iterator[tuple[Json, Json, str]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in list(pairs):
        here = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
        if here not in ("/openapi", "/paths"):
            yield value, key, here
        if isinstance(inner, dict | list):
            yield from _places(inner, here)


def operations(document: Json) -> set[tuple[str, str]]:
    """Method and path of every operation that the document has, whatever is in it."""
    return {
        (method.strip().upper(), path if path.startswith("/") else f"/{path}")
        for path, item in document["paths"].items()
        if isinstance(item, dict) and not path.startswith("x-")
        for method in item
        if method.strip().lower() in METHODS
    }


def planned(document: Json, folder: Path) -> tuple[Package, tuple[Edit, ...]]:
    """What is decided about a document, and what was done to it before."""
    folder = folder / "specs" / "made"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "provider.toml").write_text(
        provider_toml(document, "made", "openapi.json"), encoding="utf-8"
    )
    read = Document("openapi.json", document)
    source = Source(Project(folder.parent.parent, given=Given(read, {})), "made")
    canonicals = canonical_documents(source)
    package, _, _ = plan(source, canonicals)
    return package, canonicals[0].changes
