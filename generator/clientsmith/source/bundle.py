"""Bundling a document of several files into one document.

Each part of another file that a reference leads to gets one location in the result: a component of the
document that is a reference to it (`components.schemas.Pet: {$ref: pet.yaml}`), a location inside another
part that is included, or a new component, named after its key or its file. Parts that cannot be components,
such as operations or the whole of `paths`, replace the reference.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from clientsmith.diagnostics import Diagnostic, GenerationError, cut
from clientsmith.grammar import (
    SECTIONS,
    SWAGGER_SECTIONS,
    children,
    document_kind,
    held_kind,
)
from clientsmith.naming.letters import fold
from clientsmith.source.bounds import MAX_DEPTH, MAX_VALUES, check_extent
from clientsmith.source.external import is_pure, names_file, needs_bundling, reference
from clientsmith.source.library import Library, OutOfReachError, Rules
from clientsmith.source.load import Document, Piece
from clientsmith.source.references import COMPONENT, DanglingReferenceError, escape, split
from clientsmith.source.trails import FilePlace, Trails, UnknownAddressError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

# The paths of a large document may be in files of their own; only files that include each other exceed this.
MAX_PUT_IN = 50_000

Tokens = tuple[str, ...]
#: A part of a document: its kind and location.
Part = tuple[str, FilePlace]
#: The kind of part that is expected, the location of the reference, and the reference itself.
Reference = tuple[str, FilePlace, str]
# Kinds that nothing is generated from, so that a missing file does not matter.
_UNREAD = ("example", "link")
_MAPPING = ("discriminator", "mapping")
_COMPONENT_ROOMS = frozenset(
    (
        *("components", "definitions", "$defs", "properties"),
        *(path[1] for path in SECTIONS.values()),
    )
)


def bundle(document: Document, path: Path, rules: Rules) -> tuple[Document, dict[str, str]]:
    """Include all files that a document references.

    Args:
        document: the document as it was read.
        path: the file it was read from.
        rules: which files may be read.

    Returns:
        The document, and the SHA-256 of each file by its key.

    Raises:
        GenerationError: with each reference that cannot be resolved.
    """
    library = Library(document, path, rules)
    if needs_bundling(document.data):
        document = _Bundler(library).run()
    return document, {key: file.digest for key, file in sorted(library.files.items())}


@dataclass
class _Bundler:
    library: Library
    problems: list[Diagnostic] = field(default_factory=list)
    #: Location of a reference -> its target, without references that stay unchanged.
    targets: dict[FilePlace, FilePlace] = field(default_factory=dict)
    #: Location of a reference that does not resolve -> the reference.
    left: dict[FilePlace, str] = field(default_factory=dict)
    parts: dict[Part, Any] = field(default_factory=dict)
    parents: dict[Part, Part] = field(default_factory=dict)
    wanted: set[Part] = field(default_factory=set)
    #: Target -> references in other files that lead to it, which provide names.
    aliases: dict[Part, set[FilePlace]] = field(default_factory=dict)
    homes: dict[Part, Tokens] = field(default_factory=dict)
    names: dict[Part, Tokens] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    #: References that cannot be resolved yet, and the same by the addresses that they wait for.
    _postponed: dict[Reference, None] = field(default_factory=dict)
    _waiting: dict[str, list[Reference]] = field(default_factory=dict)
    _open: list[Part] = field(default_factory=list)
    _written: int = 0

    def __post_init__(self) -> None:
        self.trails = Trails(self.library)
        self.root = FilePlace(self.library.root_key, ())
        self.whole: Part = (document_kind(self.library.root.data), self.root)
        self.sections = SECTIONS if self.whole[0] == "document" else SWAGGER_SECTIONS

    def run(self) -> Document:
        self._discover()
        self._raise_problems()
        self._choose_homes()
        self._choose_names()
        data = self._assemble()
        self._raise_problems()
        check_extent(data, self.library.root.path)
        return dataclasses.replace(
            self.library.root,
            data=data,
            pieces=tuple(self.pieces),
            repeated=tuple(self._in_result(lambda file: dict.fromkeys(file.repeated, ""))),
            unread=self._in_result(lambda file: file.unread),
        )

    def _in_result(self, told: Callable[[Document], Mapping[str, str]]) -> dict[str, str]:
        """Return what files tell about their pointers, with the pointers in the result."""
        found = dict(told(self.library.root))
        for piece in self.pieces:
            prefix = f"{piece.source_pointer}/"
            for pointer, what in told(piece.document).items():
                if pointer.startswith(prefix):
                    found[piece.pointer + pointer[len(piece.source_pointer) :]] = what
        return found

    def _raise_problems(self) -> None:
        if self.problems:
            unique = dict.fromkeys(self.problems)
            raise GenerationError(unique)

    def _fail(self, place: FilePlace, message: str, hint: str = "") -> None:
        document = self.library.files[place.file]
        self.problems.append(document.error(place.pointer, message, hint))

    # Find everything that is referenced.

    def _discover(self) -> None:
        stack: list[Part] = [self.whole]
        last: list[Reference] = []
        while stack or self._postponed:
            self._walk(stack)
            known = self._known_by_now()
            for waiting in known:
                self._refer(*waiting, stack)
            if known or not self._postponed:
                continue
            # No file that has been read has these addresses.
            last = last or sorted(self._postponed, reverse=True)
            waiting = last.pop()
            if waiting in self._postponed:
                del self._postponed[waiting]
                self._refer(*waiting, stack, final=True)

    def _known_by_now(self) -> list[Reference]:
        """Remove and return the postponed references whose address has become known since the last call.

        Because each waits for its own address, each is tried at most twice.
        """
        learnt, self.trails.learnt = self.trails.learnt, []
        waited = [entry for address in learnt for entry in self._waiting.pop(address, ())]
        known = sorted({entry for entry in waited if entry in self._postponed})
        for entry in known:
            del self._postponed[entry]
        return known

    def _walk(self, stack: list[Part]) -> None:
        while stack:
            part = stack.pop()
            if part in self.parts:
                continue
            kind, place = part
            value = self.parts[part] = self.trails.value(place)
            text = reference(kind, value)
            if text is not None:
                self._refer(kind, place, text, stack)
            if kind == "schema" and isinstance(value, dict):
                self._refer_by_mapping(place, value, stack)
            for key, inner, _ in sorted(children(kind, value), key=itemgetter(0)):
                child = (inner, place.below(key))
                self.parents[child] = min(part, self.parents.get(child, part))
                stack.append(child)

    def _refer_by_mapping(
        self, place: FilePlace, schema: dict[str, Any], stack: list[Part]
    ) -> None:
        discriminator = schema.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        for tag, target in sorted(mapping.items()) if isinstance(mapping, dict) else ():
            if not isinstance(target, str):
                continue
            if not target.startswith("#") and not names_file(target):
                if not self._has_schema(place.file, target):
                    continue
                target = COMPONENT + quote(escape(target))
            self._refer("schema", place.below(*_MAPPING, tag), target, stack)

    def _has_schema(self, file: str, name: str) -> bool:
        """Return whether a bare name is a component of another file, not of the document."""
        components = self.library.files[file].data.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        return file != self.root.file and isinstance(schemas, dict) and name in schemas

    def _refer(
        self, kind: str, place: FilePlace, text: str, stack: list[Part], *, final: bool = False
    ) -> None:
        at_home = place.file == self.root.file
        try:
            target, passed = self.trails.end(kind, place, text, final=final)
        except UnknownAddressError as error:
            self._postponed[kind, place, text] = None
            self._waiting.setdefault(error.address, []).append((kind, place, text))
            return
        except OutOfReachError as error:
            if kind in _UNREAD:
                return
            if at_home and re.fullmatch(r"\w[\w-]*", text):
                # There is no such file: it is the bare name of a component, as in Swagger 1.2.
                self._leave(place, text)
                return
            self._fail(
                place,
                f"the reference {cut(text)!r} cannot be resolved: {error.message}",
                error.hint,
            )
            return
        except DanglingReferenceError:
            self._leave(place, text)
            return
        except GenerationError as error:
            self.problems.extend(error.diagnostics)
            return
        value = self.trails.value(target)
        wrong_outline = not isinstance(value, dict | list) and not (
            kind == "schema" and isinstance(value, bool)
        )
        if wrong_outline or target == self.root:
            self._leave(place, text)
            return
        part = (kind, target)
        self.wanted.add(part)
        if passed:
            self.aliases.setdefault(part, set()).update(passed)
        stack.append(part)
        stays = at_home and target.file == self.root.file and text.startswith("#/")
        if not (stays and target == self._spelled(text)) or kind == "media type":
            self.targets[place] = target

    def _leave(self, place: FilePlace, text: str) -> None:
        """Keep a pointer that does not resolve: an overlay or a pass may repair it.

        In another file, the file is added to the pointer, so that it cannot resolve in the document.
        """
        own = place.file == self.root.file or not text.startswith("#")
        self.left[place] = text if own else place.file + text

    def _spelled(self, text: str) -> FilePlace | None:
        """Return the location that a pointer into the document spells, without following references."""
        return FilePlace(self.root.file, tuple(split(unquote(text[1:]))))

    # Choose one location for each part.

    def _choose_homes(self) -> None:
        entries: list[tuple[Tokens, Part]] = []
        self._taken: set[Tokens] = set()
        self._outline((), self.whole, entries)
        # Components before paths, because components have names.
        entries.sort(key=lambda entry: (entry[0][0] in ("paths", "webhooks"), entry))
        for out, (kind, place) in entries:
            target = self.targets.get(place)
            value = self.parts[kind, place]
            if target is None or target.file == self.root.file or not is_pure(value):
                continue
            self.homes.setdefault((kind, target), out)

    def _outline(self, out: Tokens, part: Part, entries: list[tuple[Tokens, Part]]) -> None:
        """Collect the components and paths of the result, from all files."""
        kind, place = part
        target = self.targets.get(place)
        if target is not None:
            if (kind, target) in self.homes:
                return
            self.homes[kind, target] = out
            self._outline(out, (kind, target), entries)
            return
        for key, inner, _ in children(kind, self.parts[part]):
            child = (inner, place.below(key))
            if inner == "components" or inner.startswith("{"):
                self._outline((*out, key), child, entries)
            elif kind.startswith("{"):
                entries.append(((*out, key), child))
                self._taken.add((*out[:-1], out[-1], _folded(key)))

    def _choose_names(self) -> None:
        new = [
            part
            for part in self.wanted
            if part[0] in self.sections
            and part[1].file != self.root.file
            and part not in self.homes
            and not self._is_enclosed(part)
        ]
        # The nearest file keeps the short name.
        for part in sorted(new, key=lambda part: (part[1].file.count("/"), part[1], part[0])):
            section = self.sections[part[0]]
            for name in _candidates(part[1], self.aliases.get(part, set())):
                if (*section, _folded(name)) not in self._taken:
                    break
            self._taken.add((*section, _folded(name)))
            self.names[part] = (*section, name)

    def _is_placed(self, part: Part) -> bool:
        return part in self.homes or (part in self.wanted and part[0] in self.sections)

    def _is_enclosed(self, part: Part) -> bool:
        above = self.parents.get(part)
        while above is not None and not self._is_placed(above):
            above = self.parents.get(above)
        return above is not None

    def _location(self, part: Part) -> Tokens:
        """Return the location of a part in the result."""
        place = part[1]
        if place.file == self.root.file:
            return place.tokens
        known = self.homes.get(part) or self.names.get(part)
        if known is not None:
            return known
        above = self.parents[part]
        return (*self._location(above), *place.tokens[len(above[1].tokens) :])

    # Write the result.

    def _assemble(self) -> dict[str, Any]:
        data: dict[str, Any] = self._emit(self.whole, ())
        for part, out in sorted(self.names.items(), key=lambda item: item[1]):
            self._note_piece(part[1], out)
            data = _put(data, out, self._emit(part, out))
        known = {place for _, place in self.parents}
        for part in sorted(self.wanted):
            # A location that OpenAPI does not define, such as `#/definitions` or an extension.
            if part[1].file == self.root.file and part[1] not in known:
                data = _put(data, part[1].tokens, self._emit(part, part[1].tokens))
        return data

    def _emit(self, part: Part, out: Tokens) -> Any:
        kind, place = part
        self._written += 1
        if self._written > MAX_VALUES or len(out) > MAX_DEPTH:
            message = "the document with all its files is too large or nested too deeply"
            raise GenerationError(Diagnostic(self.library.root.path, None, "", message))
        value = self.parts.get(part)
        home = self.homes.get(part)
        if home is not None and home != out and kind in self.sections:
            return _reference(home)
        if isinstance(value, list):
            return [
                self._emit_child(kind, place, str(index), child, out)
                for index, child in enumerate(value)
            ]
        if not isinstance(value, dict):
            return value
        copied = {
            key: self._emit_child(kind, place, key, child, out) for key, child in value.items()
        }
        target = self.targets.get(place)
        if target is not None:
            return self._emit_reference((kind, target), copied, out, place)
        if place in self.left:
            copied.pop("$dynamicRef", None)
            return {**copied, "$ref": self.left[place]}
        if kind == "schema":
            self._write_mapping(copied, place)
        return copied

    def _emit_child(self, kind: str, place: FilePlace, key: str, child: Any, out: Tokens) -> Any:
        inner = held_kind(kind, key, child)
        return child if inner is None else self._emit((inner, place.below(key)), (*out, key))

    def _emit_reference(
        self, target: Part, copied: dict[str, Any], out: Tokens, place: FilePlace
    ) -> Any:
        kind = target[0]
        if kind in self.sections and self.homes.get(target) != out:
            copied.pop("$dynamicRef", None)
            return {**copied, **_reference(self._location(target))}
        beside = {key: value for key, value in copied.items() if key != "$ref"}
        if target in self._open:
            self._fail(place, "references form a circle")
            return beside
        if len(self.pieces) >= MAX_PUT_IN:
            message = f"files include each other more than {MAX_PUT_IN} times"
            raise GenerationError(Diagnostic(self.library.root.path, None, "", message))
        self._open.append(target)
        self._note_piece(target[1], out)
        content = self._emit(target, out)
        self._open.pop()
        if isinstance(content, dict):
            for key in beside:
                self._note_piece(place.below(key), (*out, key))
            return {**content, **beside}
        return content

    def _write_mapping(self, schema: dict[str, Any], place: FilePlace) -> None:
        discriminator = schema.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        if not isinstance(discriminator, dict) or not isinstance(mapping, dict):
            return
        written = {}
        for tag, text in mapping.items():
            target = self.targets.get(place.below(*_MAPPING, tag))
            location = None if target is None else self._location(("schema", target))
            written[tag] = text if location is None else _reference(location)["$ref"]
        schema["discriminator"] = {**discriminator, "mapping": written}

    def _note_piece(self, source: FilePlace, out: Tokens) -> None:
        document = self.library.files[source.file]
        pointer = FilePlace("", out).pointer
        self.pieces.append(Piece(pointer, document, source.pointer))


def _reference(tokens: Tokens) -> dict[str, Any]:
    return {"$ref": "#" + quote(FilePlace("", tokens).pointer, safe="/~")}


def _put(data: Any, tokens: Tokens, value: Any) -> Any:
    """Return the data with a value at a location, without changing the original."""
    if not tokens:
        return value
    if isinstance(data, list):
        index = int(tokens[0])
        return [*data[:index], _put(data[index], tokens[1:], value), *data[index + 1 :]]
    inner = data.get(tokens[0])
    return {**data, tokens[0]: _put({} if inner is None else inner, tokens[1:], value)}


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _candidates(place: FilePlace, aliases: set[FilePlace]) -> list[str]:
    """Return names for a component, best first: its key or file, then with file and folders before it."""
    keys = [alias for alias in sorted(aliases) if alias.tokens and not place.tokens]
    own = _words(keys[0] if keys else place)
    path = PurePosixPath(urlsplit(place.file).path if "://" in place.file else place.file)
    stem = _stem(path)
    longer = [own, *((f"{stem}_{own}",) if place.tokens else ())]
    for folder in reversed([part for part in path.parent.parts if part != "/"]):
        longer.append(f"{folder}_{longer[-1]}")
    names = [
        re.sub(r"[^A-Za-z0-9._\x80-\U0010ffff-]+", "_", fold(name)).strip("_") or "Part"
        for name in longer
    ]
    return names + [f"{names[-1]}{number}" for number in range(2, 10_000)]


def _words(place: FilePlace) -> str:
    words = [token for token in place.tokens if token not in _COMPONENT_ROOMS]
    path = PurePosixPath(urlsplit(place.file).path if "://" in place.file else place.file)
    return "_".join(words) or _stem(path)


def _stem(path: PurePosixPath) -> str:
    """Return a file's name without suffixes such as `.json` and `.schema`."""
    name = re.sub(r"(?i)\.(json|ya?ml)$", "", path.name)
    name = re.sub(r"(?i)\.(schema|openapi)$", "", name)
    return path.parent.name if name.strip("_") == "index" and path.parent.name else name
