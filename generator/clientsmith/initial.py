"""Start a provider: pin its document, and write down what can be recognized in it.

What is recognized stands in provider.toml with its evidence as a comment; what a person has to decide
stands there as a comment that says how.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientsmith.diagnostics import Diagnostic, GenerationError, counted, cut
from clientsmith.naming.credentials import credential_arguments
from clientsmith.naming.identifiers import client_name
from clientsmith.pagination import styles
from clientsmith.pipeline import canonical_documents, plan
from clientsmith.project import CONFIG, Project, Source
from clientsmith.source.obtain import obtained
from clientsmith.standalone import below, read_document, schemes_of
from clientsmith.visible import one_line, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.plan.model.package import Package
    from clientsmith.plan.model.request import Argument
    from clientsmith.project import Given
    from clientsmith.source.obtain import Obtained

_SUFFIXES = (".json", ".yaml", ".yml")
# Words at the end of a title that are not part of the provider's name.
_NOT_NAMES = re.compile(
    r"(?i)[\s:,-]+(?:(?:open)?api|rest|http|web|public|platform|reference|documentation|docs|specs?|specification"
    r"|v?\d+(?:\.\d+)*|\([^()]*\))$"
)
_MOST_NAME_WORDS = 4
# What a description writes where the credential goes: `Token <key>`, `GenieKey {api_key}`.
_PREFIX = re.compile(
    r"(?<![\w-])([A-Z][A-Za-z]{2,19}|SSWS) +(?:<[^<>]+>|\{[^{}]+\}|\[[^\[\]]+\]|\$\w+)"
)
# Parameters that so many operations require are the same for all calls of a client.
_MOST, _ENOUGH = 0.8, 5


@dataclass
class Start:
    """The beginning of a provider.

    Args:
        provider: the name of its folder in `specs/`.
        written: the files that were written there.
        found: what was recognized, a sentence each.
        open: what a person has to decide, a sentence each.
        problems: why no package can be generated yet.
    """

    provider: str
    written: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    problems: tuple[Diagnostic, ...] = ()


def initialise(
    project: Project, document: str, *, name: str | None = None, private: bool = False
) -> Start:
    """Write `specs/NAME/` with a document and a provider.toml.

    Args:
        project: the project.
        document: a file, an https URL, `-` for standard input, or the name of a folder in `specs/` that has a
            document and no provider.toml.
        name: the name of the folder; by default it is taken from the title of the document.
        private: whether a URL may lead to a private network or to this machine.

    Raises:
        GenerationError: if the document cannot be read, or the provider exists; nothing is written then.
    """
    here = _pinned(project, document)
    with obtained(here.as_posix() if here else document, private=private) as source:
        given = read_document(source.path, shown=source.shown)
        provider = document if here else name or _provider_of(given.document.data)
        _check_name(project, provider, is_here=here is not None)
        start = Start(provider)
        file = here.name if here else f"openapi{_suffix_of(source.path)}"
        text = _configuration(given, source, file, start, private=private)
        folder = project.specs / provider
        folder.mkdir(parents=True, exist_ok=True)
        if here is None:
            _copy(source, given, folder, file, start)
        (folder / CONFIG).write_text(text, encoding="utf-8", newline="\n")
        start.written.append(CONFIG)
        return start


def _pinned(project: Project, name: str) -> Path | None:
    """Return the only document of a folder in `specs/`; None if there is no such folder."""
    folder = project.specs / name
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name) or not folder.is_dir():
        return None
    files = sorted(path for path in folder.iterdir() if path.suffix in _SUFFIXES)
    files = [
        path for path in files if "overlay" not in path.name and "descriptions" not in path.name
    ]
    if len(files) != 1:
        message = f"has {counted(len(files), 'document')}; one is needed"
        raise GenerationError(Diagnostic(f"specs/{name}", None, "", message))
    return files[0]


def _check_name(project: Project, provider: str, *, is_here: bool) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9-]*", provider):
        message = f"{cut(provider)!r} is not a name: use small letters, digits and `-`"
        raise GenerationError(Diagnostic("--name", None, "", message, 'such as "shop"'))
    folder = project.specs / provider
    is_taken = (folder / CONFIG).exists() or (not is_here and folder.exists())
    if is_taken:
        message = "exists already" if not is_here else "has a provider.toml already"
        hint = "choose another name with --name"
        raise GenerationError(Diagnostic(f"specs/{provider}", None, "", message, hint))


def _provider_of(data: dict[str, Any]) -> str:
    """Return the name of a provider from the title: "Acme Shop API v2" is `acme-shop`."""
    words = re.findall(r"[a-z0-9]+", _plain_title(data).lower())[:_MOST_NAME_WORDS]
    name = "-".join(words)
    if not name:
        message = "the document has no title that a package could be named after"
        raise GenerationError(Diagnostic("/info/title", None, "", message, "pass --name"))
    return name if name[0].isalpha() else f"api-{name}"


def _plain_title(data: dict[str, Any]) -> str:
    title = " ".join(str(below(data, "info").get("title") or "").split())
    while (shorter := _NOT_NAMES.sub("", title)) != title:
        title = shorter
    return title


def _suffix_of(path: Path) -> str:
    return ".json" if path.suffix == ".json" else ".yaml"


def _copy(source: Obtained, given: Given, folder: Path, file: str, start: Start) -> None:
    for key in given.files:
        is_root = key == f"openapi{_suffix_of(source.path)}"
        path = folder / (file if is_root else key)
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source.path if is_root else source.path.parent / key, path)
        start.written.append(path.relative_to(folder).as_posix())
    if source.lock:
        from clientsmith.inputs import LOCK
        from clientsmith.source.lock import format_lock

        (folder / LOCK).write_text(format_lock(source.lock), encoding="utf-8", newline="\n")
        start.written.append(LOCK)


# The configuration.


def _configuration(
    given: Given, source: Obtained, file: str, start: Start, *, private: bool
) -> str:
    data = given.document.data
    head = [
        *_head(data, start),
        *_document(source, file, private=private),
        *_credentials(data, start),
    ]
    plain = "\n".join(head) + "\n"
    package = _planned(given, start, plain)
    if package is None:
        return plain
    start.found.insert(
        0, counted(sum(len(each.methods) for each in package.resources), "operation")
    )
    head[5:5] = [*_servers(package, start), *_example(package), *_pages(package, start)]
    rest = [*_client_arguments(package, start), *_webhooks(package, start)]
    return "\n".join([*head, *rest]) + "\n"


def _planned(given: Given, start: Start, text: str) -> Package | None:
    """Plan the package, without writing anything; None if that is not possible yet."""
    with tempfile.TemporaryDirectory(prefix="clientsmith-") as name:
        project = Project(Path(name), given=given)
        source = Source(project, start.provider)
        source.folder.mkdir(parents=True)
        (source.folder / CONFIG).write_text(text, encoding="utf-8", newline="\n")
        try:
            return plan(source, canonical_documents(source))[0]
        except GenerationError as error:
            start.problems = tuple(error.diagnostics)
            return None


def _head(data: dict[str, Any], start: Start) -> list[str]:
    words = start.provider.split("-")
    title = _plain_title(data) or start.provider
    start.found.append(f"the package {start.provider}-client, from the title of the document")
    return [
        "# What the document does not say about its API. docs/providers.md describes every key.",
        f"name = {quoted(title)}",
        f"client = {quoted(client_name(words))}",
        f"package = {quoted('-'.join(words) + '-client')}",
        f"module = {quoted('_'.join(words) + '_client')}",
    ]


def _document(source: Obtained, file: str, *, private: bool) -> list[str]:
    lines = ["", "[[document]]", f"file = {quoted(file)}"]
    if source.lock:
        lines.append(f"upstream = {quoted(source.shown)}")
        lines += ["private = true"] if private else []
    else:
        lines.append(
            '# upstream = "https://..."    # where `clientsmith drift` looks for the next version'
        )
    return lines


def _credentials(data: dict[str, Any], start: Start) -> list[str]:
    lines: list[str] = []
    schemes = schemes_of(data)
    words = start.provider.replace("-", "_")
    for scheme, argument in credential_arguments(schemes).items():
        declared = schemes[scheme]
        lines += ["", f"# {_told(scheme, declared)}", "[[credential]]"]
        lines += [
            f"argument = {quoted(argument)}",
            f"env = {quoted(f'{words}_{argument}'.upper())}",
        ]
        lines.append(f"scheme = {quoted(scheme)}")
        prefix = _prefix(declared)
        if prefix:
            lines.append(f"prefix = {quoted(f'{prefix} ')}    # its description shows it")
        sent = f", sent after `{prefix}`" if prefix else ""
        start.found.append(f"the credential {argument} for {one_line(scheme)}{sent}")
    if not schemes:
        lines += [
            "",
            "# The document declares no security scheme, so the client sends no credentials.",
        ]
        start.open.append(
            "the document declares no security scheme: if the API needs credentials, add one"
        )
    return lines


def _told(name: str, scheme: Mapping[str, Any]) -> str:
    kind, place = scheme.get("type"), scheme.get("in")
    what = f"{kind} {scheme.get('scheme') or ''}".strip()
    if place:
        what += f" in the {place} {scheme.get('name')}"
    text = " ".join(str(scheme.get("description") or "").split())
    return cut(one_line(f"{name}: {what}{f': {text}' if text else ''}"))


def _prefix(scheme: Mapping[str, Any]) -> str:
    """Return the word that a description shows before the value of a header."""
    if scheme.get("type") != "apiKey" or scheme.get("in") != "header":
        return ""
    shown = {found[1] for found in _PREFIX.finditer(str(scheme.get("description") or ""))}
    return shown.pop() if len(shown) == 1 else ""


def _servers(package: Package, start: Start) -> list[str]:
    settings = package.settings
    if not settings.base_url:
        start.open.append("the document lists no complete URL of a server: set `server`")
        return ['# server = "https://..."    # the document has none; callers must pass base_url']
    others = [server for server in settings.servers if server.url not in ("", settings.base_url)]
    lines = [f"server = {quoted(settings.base_url)}"]
    for server in others:
        told = f"    # {one_line(server.description)}" if server.description else ""
        lines.append(cut(f"# server = {quoted(server.url)}{told}"))
    choice = f" (of {len(others) + 1} that the document lists)" if others else ""
    start.found.append(f"the server {settings.base_url}{choice}")
    return lines


def _example(package: Package) -> list[str]:
    if package.example is None:
        return ['# example = "..."    # no method can be called without arguments']
    return [f"example = {quoted(package.example.method)}    # the first call in the README"]


def _client_arguments(package: Package, start: Start) -> list[str]:
    methods = [method for resource in package.resources for method in resource.methods]
    required: Counter[str] = Counter()
    kept: dict[str, Argument] = {}
    for method in methods:
        for argument in method.signature:
            if argument.required and argument.location in ("query", "header"):
                required[argument.wire] += 1
                kept[argument.wire] = argument
    lines: list[str] = []
    for wire, count in sorted(required.items()):
        if count >= max(_ENOUGH, _MOST * len(methods)):
            told = f"{count} of {len(methods)} operations require it"
            lines += ["", f"# {told}.", "[[client_argument]]", f"parameter = {quoted(wire)}"]
            start.found.append(f"{kept[wire].name} as an argument of the client: {told}")
    return lines


def _pages(package: Package, start: Start) -> list[str]:
    """Return the line that keeps the pages that were recognized, if there are any."""
    style_of = {strategy.__name__: style for style, strategy in styles().items()}
    methods = [method for resource in package.resources for method in resource.methods]
    paged = Counter(
        style_of[method.pagination.strategy] for method in methods if method.pagination is not None
    )
    if not paged:
        start.open.append("no operation has pages: if some do, describe them with [[pagination]]")
        return []
    told = ", ".join(f"{style} ({count})" for style, count in paged.most_common())
    start.found.append(f"the pages of {counted(paged.total(), 'operation')}: {told}")
    return [f"recognize_pages = true    # {told}; `clientsmith inspect {start.provider}` shows why"]


def _webhooks(package: Package, start: Start) -> list[str]:
    if package.webhooks is None:
        return []
    count = counted(len(package.webhooks.all), "webhook")
    start.open.append(
        f"the document has {count} and does not say how they are signed: set [webhooks]"
    )
    return [
        "",
        f"# The document has {count}. docs/webhooks.md says how to describe their signature.",
        "# [webhooks.signature]",
        '# header = "X-Signature"',
    ]
