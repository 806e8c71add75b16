"""Rendering the files of a package from its plan and the code of its models."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.imports import PUBLIC_RUNTIME_NAMES, ModuleNames, origins
from clientsmith.naming.identifier import Identifier
from clientsmith.project import CHANGELOG
from clientsmith.render import environment, render

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from jinja2 import Environment

    from clientsmith.plan.model.package import Package, ResourceLink, ResourcePlan
    from clientsmith.plan.model.types import ArgumentModule

_RUNTIME = Path(__file__).parent / "runtime"
#: Only in packages with webhooks.
_WEBHOOKS = "webhooks.py"
_RUNTIME_HEADER = "# The shared runtime, the same in every client; see __init__.py.\n"


def render_package(
    package: Package,
    models: Iterable[tuple[str, str]],
    overrides: Sequence[Path] = (),
    changelog: str | None = None,
    kept: Set[str] = frozenset(),
) -> dict[str, str]:
    """Render the files of a package that depend on its plan, not yet formatted.

    Args:
        package: the plan.
        models: the name of each module of models, and its code. It is read last, because other processes may
            still be writing the models.
        overrides: folders with templates that replace the built-in ones.
        changelog: the package's changelog, if there is one.
        kept: the paths of modules that need not be rendered.

    Returns:
        Path relative to the package's folder -> text.
    """
    env = environment(overrides)
    source = f"src/{package.module}"
    has_changelog = changelog is not None
    shared = {"package": package, "settings": package.settings, "has_changelog": has_changelog}
    files = {
        "pyproject.toml": render(env, "package/pyproject.toml.j2", **shared),
        "README.md": render(env, "package/README.md.j2", **shared, model_count=len(package.models)),
        "api.md": render(env, "package/api.md.j2", **shared, names=ModuleNames()),
        f"{source}/__init__.py": _init(env, package),
        f"{source}/_client.py": render(
            env, "package/_client.py.j2", **shared, names=_client_names(package)
        ),
        f"{source}/_version.py": render(env, "package/_version.py.j2", **shared),
        f"{source}/py.typed": "",
        f"{source}/resources/__init__.py": render(env, "package/resources_init.py.j2"),
        f"{source}/types/__init__.py": _types_init(env, package.type_modules),
    }
    if changelog is not None:
        files[CHANGELOG] = changelog
    for resource in package.resources:
        if (path := f"{source}/resources/{resource.module}.py") not in kept:
            files[path] = render(
                env, "package/resource.py.j2", resource=resource, names=_names(resource)
            )
    for module in package.type_modules:
        if (path := f"{source}/types/{module.name}.py") not in kept:
            files[path] = render(
                env, "package/types_module.py.j2", types=module.types, names=ModuleNames()
            )
    if package.webhooks is not None:
        files[f"{source}/webhooks.py"] = render(
            env,
            "package/webhooks.py.j2",
            **shared,
            webhooks=package.webhooks,
            names=ModuleNames(origins(".")),
        )
    exports = sorted(
        (model.name, module.name) for module in package.model_modules for model in module.models
    )
    purpose = "The models of responses."
    init = render(env, "package/lazy_init.py.j2", purpose=purpose, exports=exports)
    files.update((model_path(package, name), text) for name, text in [("__init__", init), *models])
    return files


def runtime_files(package: Package) -> dict[str, bytes]:
    """Return the modules of the shared runtime by path. They are formatted already, as the generator is."""
    left_out = () if package.webhooks is not None else (_WEBHOOKS,)
    files = {}
    for path in sorted(_RUNTIME.glob("*.py")):
        if path.name not in left_out:
            text = package.http.imported(path.read_text(encoding="utf-8"))
            files[f"src/{package.module}/_runtime/{path.name}"] = (
                f"{_RUNTIME_HEADER}{text}".encode()
            )
    return files


def _names(resource: ResourcePlan) -> ModuleNames:
    methods = (method.name for method in resource.methods)
    children = (child.attribute for child in resource.children)
    classes = _classes(resource.children, ".")
    return ModuleNames(
        origins("..") | classes,
        hidden=frozenset(map(str, (*methods, *children))),
        unloaded=frozenset(("types", *classes)),
    )


def _client_names(package: Package) -> ModuleNames:
    classes = _classes(package.roots, ".resources.")
    return ModuleNames(origins(".") | classes, unloaded=frozenset(classes))


def _classes(links: Sequence[ResourceLink], folder: str) -> dict[str, str]:
    """Return the class names of resources with their modules."""
    return {
        f"{prefix}{link.class_name}": f"{folder}{link.module}"
        for link in links
        for prefix in ("", "Async")
    }


def model_path(package: Package, name: str) -> str:
    """Return the path of a module of models."""
    return f"src/{package.module}/models/{name}.py"


def module_plans(package: Package) -> dict[str, object]:
    """Return what determines the text of each module of models, types and resources, by its path."""
    source = f"src/{package.module}"
    homes = {model.name: module.name for module in package.model_modules for model in module.models}
    return {
        **{f"{source}/resources/{plan.module}.py": plan for plan in package.resources},
        **{f"{source}/types/{plan.name}.py": plan for plan in package.type_modules},
        **{
            model_path(package, plan.name): (plan, [homes[name] for name in plan.mentioned])
            for plan in package.model_modules
        },
    }


def _types_init(env: Environment, modules: Sequence[ArgumentModule]) -> str:
    exports = sorted(
        (name, module.name)
        for module in modules
        for argument_type in module.types
        for name in (
            argument_type.name,
            *([] if argument_type.alias else [argument_type.dict_name]),
        )
    )
    purpose = "Types for arguments: a model, or a dictionary with its keys."
    return render(env, "package/lazy_init.py.j2", purpose=purpose, exports=exports)


def _init(env: Environment, package: Package) -> str:
    homes = {package.client: "_client", package.async_client: "_client", "__version__": "_version"}
    homes |= dict.fromkeys(sorted(PUBLIC_RUNTIME_NAMES), "_runtime")
    modules = ["models", "types"]
    if package.webhooks is not None:
        homes |= {"WebhookValidationError": "webhooks", "WebhookVerificationError": "webhooks"}
        modules.append("webhooks")
    return render(
        env,
        "package/init.py.j2",
        package=package,
        exports=[(Identifier(name), Identifier(module)) for name, module in homes.items()],
        modules=tuple(map(Identifier, modules)),
    )
