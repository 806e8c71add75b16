"""Generating a package from one document without a provider.toml."""

from __future__ import annotations

import re
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomlkit

from clientsmith.diagnostics import Diagnostic, GenerationError, cut
from clientsmith.naming.credentials import credential_arguments
from clientsmith.naming.identifiers import client_name
from clientsmith.pipeline import Outcome, staleness, write
from clientsmith.project import CONFIG, LEDGER, Given, Project, Source
from clientsmith.run import build_here
from clientsmith.swap import replace_file
from clientsmith.write import read_manifest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.source.addresses import Network


def generate_document(
    spec: Path,
    out: Path,
    *,
    overrides: tuple[Path, ...] = (),
    force: bool = False,
    remote: Network | None = None,
    shown: str | None = None,
    chosen: Mapping[str, str] | None = None,
) -> Outcome:
    """Generate a package from one document without a provider.toml.

    The configuration is derived from the document. Names are taken from the `names.toml` that an earlier
    run left in the package's folder, and proposed for new operations.

    Args:
        spec: an OpenAPI document, JSON or YAML.
        out: the package's folder.
        overrides: folders with templates that replace the built-in ones.
        force: generate even if nothing has changed.
        remote: where to download what the document references by https URL; None if it is an error.
        shown: the document's name in messages; by default its path.
        chosen: keys of provider.toml that are not derived from the document: `name`, `client`, `package`.

    Raises:
        GenerationError: if the document cannot be used, or the folder holds other files.
    """
    given = read_document(spec, remote, shown=shown)
    _check_out(out)
    with document_project(spec, given, out, overrides, chosen) as (project, provider):
        ledger = out / LEDGER
        folder = project.specs / provider
        if ledger.is_file():
            shutil.copyfile(ledger, folder / LEDGER)
        if not force and not staleness(Source(project, provider)):
            return Outcome(provider, up_to_date=True)
        built = build_here(project, provider)
        outcome = write(project, built)
        # A document without operations has no ledger.
        if (folder / LEDGER).is_file():
            replace_file(ledger, (folder / LEDGER).read_bytes())
        return outcome


def _check_out(out: Path) -> None:
    """Raise `GenerationError` if a package cannot be written to a folder."""
    hint = "choose a new folder"
    try:
        place = out.resolve()
        is_other = place.exists() and not place.is_dir()
        has_others = not is_other and place.exists() and any(place.iterdir())
        if not is_other:
            place.parent.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError, ValueError) as error:
        # A circle of symbolic links is no `OSError` in older versions of Python.
        reason = (error.strerror if isinstance(error, OSError) else "") or str(error)
        message = f"cannot be used: {cut(reason)}"
        raise GenerationError(Diagnostic(cut(out.as_posix()), None, "", message, hint)) from None
    if is_other:
        message = "is not a folder"
    elif has_others and read_manifest(out) is None:
        message = "contains other files"
    else:
        return
    raise GenerationError(Diagnostic(out.as_posix(), None, "", message, hint))


@contextmanager
def document_project(
    spec: Path,
    given: Given,
    out: Path,
    overrides: tuple[Path, ...] = (),
    chosen: Mapping[str, str] | None = None,
) -> Iterator[tuple[Project, str]]:
    """Make a temporary project for one document, and yield it with the provider's name.

    Args:
        spec: the document's file.
        given: the document as it was read.
        out: the package's folder, which the provider is named after.
        overrides: folders with templates that replace the built-in ones.
        chosen: keys of provider.toml that are not derived from the document.
    """
    with tempfile.TemporaryDirectory(prefix="clientsmith-") as name:
        project = Project(Path(name), overrides, out=out.resolve(), given=given)
        provider = _provider_name(out)
        folder = project.specs / provider
        folder.mkdir(parents=True)
        (folder / CONFIG).write_text(
            provider_toml(given.document.data, provider, _file_name(spec), chosen),
            encoding="utf-8",
            newline="\n",
        )
        yield project, provider


def read_document(spec: Path, remote: Network | None = None, *, shown: str | None = None) -> Given:
    """Read a document with all its files, which must be in its folder or below it.

    Args:
        spec: the document's file.
        remote: where to download what it references by https URL; None if it is an error.
        shown: the document's name in messages; by default its path.

    Raises:
        GenerationError: if it is not an OpenAPI document, or with each file that cannot be read.
    """
    from clientsmith.source.bundle import bundle
    from clientsmith.source.library import Rules
    from clientsmith.source.load import load

    rules = Rules(
        spec.parent,
        shown=lambda key: (spec.parent / key).as_posix(),
        remote=remote,
        remote_hint="--allow-remote downloads it",
    )
    document, files = bundle(load(spec, shown=shown or spec.as_posix()), spec, rules)
    own = files.pop(spec.name)
    return Given(document, {**files, _file_name(spec): own})


def _provider_name(out: Path) -> str:
    words = re.findall(r"[a-z0-9]+", out.resolve().name.lower())
    name = "-".join(words) or "api"
    return name if name[0].isalpha() else f"api-{name}"


def _file_name(spec: Path) -> str:
    return "openapi.json" if spec.suffix == ".json" else "openapi.yaml"


def provider_toml(
    data: dict[str, Any], provider: str, file: str, chosen: Mapping[str, str] | None = None
) -> str:
    """Return a provider.toml for a document, with its title and a credential for each security scheme.

    Args:
        data: the document, not yet validated.
        provider: the name that the package's name is derived from.
        file: the name of the document's file.
        chosen: keys that are not derived: `name`, `client`, `package`. The module is named like the package.
    """
    words = re.findall(r"[A-Za-z0-9]+", provider)
    config: dict[str, Any] = {
        "name": str(below(data, "info").get("title") or provider),
        "client": client_name(words),
        "package": "-".join(words) + "-client",
        "module": "_".join(words) + "_client",
        "document": [{"file": file}],
    }
    config |= chosen or {}
    config["module"] = config["package"].replace("-", "_")
    credentials = [
        {"argument": argument, "env": "_".join([*words, argument]).upper(), "scheme": scheme}
        for scheme, argument in credential_arguments(schemes_of(data)).items()
    ]
    if credentials:
        config["credential"] = credentials
    return tomlkit.dumps(config)


def schemes_of(data: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the security schemes that take a credential, from a document that is not yet validated."""
    from clientsmith.normalise.schemes import followed_scheme, takes_credential

    declared = {
        **below(data, "securityDefinitions"),
        **below(data, "components", "securitySchemes"),
    }
    resolved = {name: followed_scheme(scheme, declared) for name, scheme in declared.items()}
    return {name: scheme for name, scheme in resolved.items() if takes_credential(scheme)}


def below(data: Any, *keys: str) -> dict[str, Any]:
    """Return the mapping below some keys; an empty one if there is none."""
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data if isinstance(data, dict) else {}
