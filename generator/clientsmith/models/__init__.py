"""The models of a package: canonical component schemas to pydantic modules.

datamodel-code-generator decides what each schema is in Python; the templates in `templates/models/`
decide how that is written; this package prepares what it is given and cuts what it returns into
modules that import only what they use.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.naming.identifiers import LONGEST_STEM, module_name, to_snake
from clientsmith.naming.letters import ascii_stem
from clientsmith.templates import TEMPLATES

from .feed import Feed, prepare
from .graph import Cluster, clusters
from .modules import Definition, definitions, lay_out
from .schema import enumeration, is_class, references

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jinja2 import Template

__all__ = ["ModelError", "ModelModule", "generate_models"]


_LONGEST_STEM = 80
_SURROGATE = re.compile("[\ud800-\udfff]")


class ModelError(GenerationError):
    """The schemas cannot be made into models; the findings say which and why."""


@dataclass(frozen=True)
class ModelModule:
    """One module of the `models` folder of a package."""

    name: str
    """File stem."""
    source: str
    exports: tuple[str, ...]
    """Class and alias names, in alphabetical order."""


def generate_models(
    schemas: Mapping[str, Mapping[str, Any]],
    class_names: Mapping[str, str],
    *,
    overrides: Sequence[Path] = (),
) -> list[ModelModule]:
    """Make the model modules of one package, in alphabetical order.

    `schemas` are the components of a canonical document, `class_names` their Python names.
    `overrides` are template folders whose `models/` takes the place of ours, file by file.
    """
    if not schemas:
        return []
    uses = _uses(schemas, class_names)
    aliases = {key for key, one in schemas.items() if not is_class(one) and not enumeration(one)}
    groups = clusters(uses, aliases)
    feed = prepare(schemas, class_names, groups, aliases)
    with _templates(overrides) as folder:
        found = definitions(_run(feed, folder))
        template = _environment(folder).get_template("module.py.j2")
    expected = {class_names[key] for key in schemas}
    if set(found) != expected:
        missing, invented = sorted(expected - set(found)), sorted(set(found) - expected)
        raise ModelError(_finding("", f"the models lack {missing} and have {invented} instead"))
    return _modules(groups, class_names, found, template)


def _uses(
    schemas: Mapping[str, Mapping[str, Any]], class_names: Mapping[str, str]
) -> dict[str, set[str]]:
    uses = {key: references(schema) for key, schema in schemas.items()}
    findings = [
        _finding(key, message)
        for key in sorted(schemas)
        for message in _problems(key, schemas, class_names, uses[key])
    ]
    if findings:
        raise ModelError(findings)
    return uses


def _problems(
    key: str,
    schemas: Mapping[str, Mapping[str, Any]],
    class_names: Mapping[str, str],
    uses: set[str],
) -> Iterator[str]:
    if key not in class_names:
        yield "has no class name"
    for lost in sorted(uses - set(schemas)):
        yield f"refers to a component that is not there: {lost}"
    for wire in schemas[key].get("properties") or ():
        # JSON can spell half of a character; no reader of JSON would find it in an answer.
        if _SURROGATE.search(wire):
            yield f"has a property name that is no text: {wire!r}"


def _finding(key: str, message: str) -> Diagnostic:
    pointer = "/components/schemas/" + key.replace("~", "~0").replace("/", "~1")
    return Diagnostic("canonical document", None, pointer.rstrip("/"), message)


def _run(feed: Feed, templates: Path) -> str:
    # Imported late: it takes longer than everything else here, and most commands never need it.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion

    facts: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    facts |= feed.facts
    result = generate(
        feed.document,
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=templates,
        extra_template_data=facts,
        custom_class_name_generator=_same,
        use_type_alias=True,
        strict_nullable=True,
        output_datetime_class=DatetimeClassType.Datetime,
        disable_timestamp=True,
        # The whole package is formatted at the end, once.
        formatters=[],
    )
    if not isinstance(result, str):
        raise ModelError(_finding("", "datamodel-code-generator did not return one module"))
    return result


def _same(name: str) -> str:
    return name


def _modules(
    groups: Sequence[Cluster],
    class_names: Mapping[str, str],
    found: Mapping[str, Definition],
    template: Template,
) -> list[ModelModule]:
    members = [[class_names[key] for key in group.members] for group in groups]
    stems = _module_names(members)
    module_of = {name: stem for stem, names in stems.items() for name in names}
    made = []
    for stem, names in sorted(stems.items()):
        layout = lay_out([found[name] for name in names], module_of)
        source = template.render(
            imports=layout.imports, definitions=layout.definitions, hidden=layout.hidden
        )
        made.append(ModelModule(stem, source, tuple(sorted(names))))
    return made


def _module_names(groups: Sequence[Sequence[str]]) -> dict[str, Sequence[str]]:
    """A file stem for each group, from its first class; told apart by trailing underscores."""
    stems: dict[str, Sequence[str]] = {}
    for group in sorted(groups, key=min):
        stem = _stem(min(group))
        while stem in stems:
            stem += "_"
        stems[stem] = group
    return stems


def _stem(name: str) -> str:
    """A module name for a class, short enough for its import to fit into a line."""
    parts = ascii_stem(to_snake(name, LONGEST_STEM)).split("_")
    while len("_".join(parts)) > _LONGEST_STEM and len(parts) > 1:
        # The end of a name says more than its beginning.
        parts = parts[1:]
    return module_name(to_snake("_".join(parts)))


def _environment(folder: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


@contextmanager
def _templates(overrides: Sequence[Path]) -> Iterator[Path]:
    """One folder with the templates to use: datamodel-code-generator takes no more than one."""
    layers = [layer for folder in overrides if (layer := folder / "models").is_dir()]
    if not layers:
        yield TEMPLATES / "models"
        return
    with tempfile.TemporaryDirectory(prefix="clientsmith-") as name:
        for layer in [TEMPLATES / "models", *reversed(layers)]:
            shutil.copytree(layer, name, dirs_exist_ok=True)
        yield Path(name)
