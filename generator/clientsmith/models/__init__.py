"""Write the models of a package as Python source.

The plan decides what each model is, and datamodel-code-generator writes it with the templates in
`templates/models/`.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections import defaultdict
from contextlib import contextmanager
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from clientsmith.templates import TEMPLATES

from .feed import Writer
from .names import ModelNames

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

    from clientsmith.plan.model.models import ModelModule

    from .workers import Workers

__all__ = ["generate_models"]


def generate_models(
    modules: Sequence[ModelModule],
    *,
    kept: Set[str] = frozenset(),
    overrides: Sequence[Path] = (),
    workers: Workers | None = None,
) -> Iterator[tuple[str, str]]:
    """Write the modules of the models. Workers begin at once, not when the result is read.

    Args:
        modules: the planned modules.
        kept: the names of modules that need not be written.
        overrides: template folders whose `models/` files replace ours of the same name.
        workers: processes to write them; by default, this one does.

    Returns:
        The name of each module and its source, not yet formatted.
    """
    homes = {str(model.name): str(module.name) for module in modules for model in module.models}
    write = partial(_modules, homes=homes, overrides=tuple(overrides))
    modules = [module for module in modules if module.name not in kept]
    if workers is None:
        return iter(write(modules).items())
    written = workers.executor.map(write, workers.parts_of(modules))
    return chain.from_iterable(part.items() for part in written)


def _modules(
    modules: Sequence[ModelModule], homes: Mapping[str, str], overrides: Sequence[Path]
) -> dict[str, str]:
    """Return the name of each module and its source."""
    writers = {module.name: Writer(ModelNames(module, homes)) for module in modules}
    schemas: dict[str, Any] = {}
    facts: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    slots: dict[str, str] = {}
    for module in modules:
        for place, model in enumerate(module.models):
            slot = slots[model.name] = f"Model{len(slots)}"
            schemas[slot] = writers[module.name].schema(model)
            facts[slot] = writers[module.name].facts(model, place)
    with _templates(overrides) as folder:
        texts = _written(schemas, facts, folder)
        template = _environment(folder).get_template("module.py.j2")
    return {
        module.name: template.render(
            imports=writers[module.name].names.imports,
            definitions=[texts[slots[model.name]] for model in module.models],
            hidden=writers[module.name].names.hidden,
        )
        for module in modules
    }


def _written(
    schemas: Mapping[str, Any], facts: defaultdict[str, dict[str, Any]], templates: Path
) -> dict[str, str]:
    """Return the source of each schema's class or alias, by the name of the schema."""
    if not schemas:
        return {}
    # Imported late: the import is slow, and most commands do not need it.
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.model import get_data_model_types
    from datamodel_code_generator.parser.openapi import OpenAPIParser

    version = PythonVersion.PY_311
    kinds = get_data_model_types(DataModelType.PydanticV2BaseModel, version, use_type_alias=True)
    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    parser = OpenAPIParser(
        json.dumps(document),
        data_model_type=kinds.data_model,
        data_model_root_type=kinds.root_model,
        data_model_field_type=kinds.field_model,
        data_type_manager_type=kinds.data_type_manager,
        target_python_version=version,
        custom_template_dir=templates,
        extra_template_data=facts,
        custom_class_name_generator=str,
        use_standard_collections=True,
        use_union_operator=True,
        use_type_alias=True,
        strict_nullable=True,
    )
    parser.parse_raw()
    return {model.name: model.render() for model in parser.results}


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
    """Yield one folder with all templates, as datamodel-code-generator accepts only one."""
    layers = [layer for folder in overrides if (layer := folder / "models").is_dir()]
    if not layers:
        yield TEMPLATES / "models"
        return
    with tempfile.TemporaryDirectory(prefix="clientsmith-") as name:
        for layer in [TEMPLATES / "models", *reversed(layers)]:
            shutil.copytree(layer, name, dirs_exist_ok=True)
        yield Path(name)
