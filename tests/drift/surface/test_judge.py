"""The surface that the plan promises is that of the package's text, read with `ast`: nothing less, nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.drift.comparison import Side, side_of
from clientsmith.drift.surface import surface_of
from clientsmith.pipeline import package_files
from clientsmith.project import Project, Source
from clientsmith.standalone import document_project, read_document
from tests.amount import nightly_if_large
from tests.conftest import GENERATED
from tests.drift.surface.cases import document as cases
from tests.drift.surface.reading import read_surface
from tests.features import choices, files, optional_bodies, slots, streams
from tests.features.making import answers, document
from tests.features.webhooks import make_shop

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.drift.surface.model import Surface

PROVIDERS = sorted(path.name for path in GENERATED.iterdir() if path.is_dir())


def planned(side: Side) -> Surface:
    assert side.package is not None
    return surface_of(side.package, side.contents)


def assert_same(plan: Surface, text: Surface) -> None:
    assert plan.methods == text.methods
    assert plan.classes == text.classes
    assert plan.methods
    assert plan.classes


@pytest.mark.parametrize(
    "provider", [pytest.param(name, marks=nightly_if_large(name)) for name in PROVIDERS]
)
def test_a_provider_s_package(provider: str) -> None:
    folder = GENERATED / provider
    texts = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.py")
    }
    side = side_of(Source(Project(GENERATED.parent), provider), client=True)
    assert_same(planned(side), read_surface(texts))


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": sorted(properties), "properties": properties}


def names() -> dict[str, Any]:
    """Classes, fields and methods that are called like what the annotations beside them need."""
    parts = [("Date", "string", "date"), ("Str", "string", None), ("Pet", "array", None)]
    fields = {
        name.lower(): {"type": kind, **({"format": form} if form else {})}
        for name, kind, form in parts
    }
    schemas = {
        "Date": thing(**fields, **{"a-b": {"$ref": "#/components/schemas/Pet"}}),
        "Pet": thing(Pet={"$ref": "#/components/schemas/Tree"}, Date={"type": "string"}),
        "Tree": {
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            ]
        },
        "Mode": {"type": "string", "enum": ["on", "off"]},
        "Dog": thing(kind={"const": "dog"}, mode={"$ref": "#/components/schemas/Mode"}),
        "Cat": thing(kind={"const": "cat"}, born={"type": "string", "format": "date-time"}),
        "Animal": {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Dog", "Cat")]},
    }
    paths = {
        f"/{name}": {
            "get": {
                "operationId": f"list{name}",
                "responses": answers({"type": "array", "items": ref}),
            },
            "post": {
                "operationId": f"make{name}",
                "requestBody": {"content": {"application/json": {"schema": thing(item=ref)}}},
                "responses": answers(ref),
            },
        }
        for name in schemas
        for ref in [{"$ref": f"#/components/schemas/{name}"}]
    }
    return document(paths, schemas=schemas)


DOCUMENTS: dict[str, Callable[[], dict[str, Any]]] = {
    "names": names,
    "cases": lambda: cases("new"),
    "choices": lambda: choices.document_of("3.1.0"),
    "files": lambda: files.document_of("3.1.0"),
    "streams": lambda: streams.document_of("3.1.0"),
    "optional bodies": lambda: optional_bodies.document_of("3.1.0"),
    "everything": lambda: slots.with_text(slots.CLEAN),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_small_package(name: str, tmp_path: Path) -> None:
    spec = tmp_path / "api.json"
    spec.write_text(json.dumps(DOCUMENTS[name]()), encoding="utf-8")
    with document_project(spec, read_document(spec), Path("api")) as (project, provider):
        side = side_of(Source(project, provider), client=True)
    assert side.package is not None
    assert_same(planned(side), read_surface(package_files(side.package)))


def test_what_webhooks_add(tmp_path: Path) -> None:
    made = make_shop(tmp_path)
    side = side_of(Source(Project(tmp_path), made.folder.name), client=True)
    plan = planned(side)
    assert_same(plan, read_surface(dict(made.sources())))
    functions = {symbol for symbol in plan.methods if symbol.startswith("webhooks.")}
    assert {"webhooks.parse", "webhooks.verify", "webhooks.verify_and_parse"} < functions
