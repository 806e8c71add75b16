"""Resolving references across files: pointers, `$id`, anchors, and references on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from clientsmith.source.external import is_pure, objects, reference
from clientsmith.source.library import OutOfReachError, is_remote, joined
from clientsmith.source.references import (
    MAX_HOPS,
    DanglingReferenceError,
    escape,
    index_in,
    split,
)

if TYPE_CHECKING:
    from clientsmith.source.library import Library

_NAMING_KEYS = ("$id", "$anchor", "$dynamicAnchor", "$self")


class FilePlace(NamedTuple):
    """A location in a document of several files: a file and the keys that lead to a value in it."""

    file: str
    tokens: tuple[str, ...]

    def below(self, *tokens: str) -> FilePlace:
        return FilePlace(self.file, (*self.tokens, *tokens))

    @property
    def pointer(self) -> str:
        return "".join(f"/{escape(token)}" for token in self.tokens)


class UnknownAddressError(OutOfReachError):
    """No known file or `$id` has this address, but a file that is not yet read may have it."""

    def __init__(self, address: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.address = address


@dataclass
class Trails:
    """Resolves references, and reads files when they are needed."""

    library: Library
    #: The addresses of each new file and `$id`, in order, until the caller removes them.
    learnt: list[str] = field(default_factory=list)
    _identifiers: dict[str, FilePlace] = field(default_factory=dict)
    _anchors: dict[tuple[FilePlace, str], FilePlace] = field(default_factory=dict)
    #: File -> keys of each schema with an `$id` -> its address.
    _resources: dict[str, dict[tuple[str, ...], str]] = field(default_factory=dict)

    def value(self, place: FilePlace) -> Any:
        """Return the value at an existing place."""
        value: Any = self.library.open(place.file).data
        for token in place.tokens:
            value = value[int(token)] if isinstance(value, list) else value[token]
        return value

    def end(
        self, kind: str, start: FilePlace, text: str, *, final: bool
    ) -> tuple[FilePlace, list[FilePlace]]:
        """Resolve a reference.

        Args:
            kind: the kind of object in whose place the reference is.
            start: the place of the reference.
            text: the reference.
            final: download a URL that is not known, instead of raising `UnknownAddressError`.

        Returns:
            The target, and the references in other files on the way to it.
        """
        passed: list[FilePlace] = []
        hops = [0]
        place = self._follow(start, text, hops, final)
        while place.file != self.library.root_key:
            value = self.value(place)
            further = reference(kind, value)
            if further is None or not is_pure(value):
                break
            passed.append(place)
            place = self._follow(place, further, hops, final)
        return place, passed

    def _follow(self, start: FilePlace, text: str, hops: list[int], final: bool) -> FilePlace:
        hops[0] += 1
        if hops[0] > MAX_HOPS:
            raise DanglingReferenceError("references form a circle")
        url, _, fragment = text.partition("#")
        fragment = unquote(fragment)
        roots = self._roots(start, url, final)
        for root in roots[:-1]:
            try:
                return self._down(root, fragment, hops, final)
            except DanglingReferenceError:
                # Many a copied `$id` is wrong. Then the reference is relative to the file.
                continue
        return self._down(roots[-1], fragment, hops, final)

    def _roots(self, start: FilePlace, url: str, final: bool) -> list[FilePlace]:
        """Return the schemas and files that a fragment may be relative to, best first."""
        self._index(start.file)
        resource, base = self._resource(start)
        whole = FilePlace(start.file, ())
        if not url:
            return [whole] if resource == whole else [resource, whole]
        address = joined(base, url)
        identified = self._identifiers.get(address)
        own = self.library.uri(start.file)
        if identified is not None and base != own:
            return [identified]
        try:
            key = self.library.find(start.file, url)
            if is_remote(key) and key not in self.library.files:
                if identified is not None:
                    return [identified]
                if not final:
                    raise UnknownAddressError(address, "it has not been read yet")
            self._open(key)
        except UnknownAddressError:
            raise
        except OutOfReachError as error:
            if identified is not None:
                return [identified]
            if not final:
                raise UnknownAddressError(address, error.message, error.hint) from None
            raise
        self._index(key)
        return [FilePlace(key, ())]

    def _open(self, key: str) -> None:
        is_new = key not in self.library.files
        self.library.open(key)
        if is_new:
            self.learnt.append(key)

    def _down(self, root: FilePlace, fragment: str, hops: list[int], final: bool) -> FilePlace:
        if fragment and not fragment.startswith("/"):
            anchor = self._anchors.get((root, fragment))
            if anchor is None:
                raise DanglingReferenceError(f"there is no anchor {fragment!r}")
            return anchor
        place = root
        value = self.value(place)
        for token in split(fragment):
            while (
                isinstance(value, dict)
                and token not in value
                and isinstance(value.get("$ref"), str)
            ):
                place = self._follow(place, value["$ref"], hops, final)
                value = self.value(place)
            place = place.below(token)
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and (index := index_in(value, token)) is not None:
                value = value[index]
            else:
                file = self.library.files[place.file].path
                raise DanglingReferenceError(f"nothing exists at {file}#{place.pointer}")
        return place

    def _resource(self, place: FilePlace) -> tuple[FilePlace, str]:
        """Return the innermost schema with an `$id` around a place, or the file, with its address."""
        known = self._resources[place.file]
        for length in range(len(place.tokens), -1, -1):
            tokens = place.tokens[:length]
            if tokens in known:
                return FilePlace(place.file, tokens), known[tokens]
        return FilePlace(place.file, ()), self.library.uri(place.file)

    def _index(self, key: str) -> None:
        """Note every `$id` and anchor of a file."""
        if key in self._resources:
            return
        resources = self._resources[key] = {}
        document = self.library.open(key)
        if document.text and not any(name in document.text for name in _NAMING_KEYS):
            return
        for tokens, schema in objects(document.data):
            place = FilePlace(key, tokens)
            identifier = schema.get("$id") if tokens else schema.get("$self", schema.get("$id"))
            if isinstance(identifier, str):
                if identifier.startswith("#"):
                    # An anchor in drafts before 2019-09.
                    self._anchors.setdefault((self._resource(place)[0], identifier[1:]), place)
                else:
                    try:
                        address = joined(self._resource(place)[1], identifier)
                    except OutOfReachError:
                        # Nothing can refer to it.
                        continue
                    resources[tokens] = address
                    self._identifiers.setdefault(address, place)
                    self.learnt.append(address)
            for name in ("$anchor", "$dynamicAnchor"):
                anchor = schema.get(name)
                if isinstance(anchor, str):
                    for root in {self._resource(place)[0], FilePlace(key, ())}:
                        self._anchors.setdefault((root, anchor), place)
