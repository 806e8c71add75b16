"""Two schemas side by side: their own differences, and the inner schemas to compare next."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.aspects import ASPECTS

if TYPE_CHECKING:
    from clientsmith.drift.schemas.aspects import Aspect, Use
    from clientsmith.drift.schemas.keywords import Schema
    from clientsmith.drift.schemas.shape import Shape


@dataclass(frozen=True, eq=False)
class SchemaDifference:
    """One difference of two schemas, the same object for all their uses.

    Args:
        aspect: the kind of difference.
        use: who writes the values.
        before: the old value, as JSON; None if there was none.
        after: the new value, likewise.
        old: its origin in the old document (see `clientsmith.normalise.origins`).
        new: its origin in the new document.
    """

    aspect: Aspect
    use: Use
    before: Any = None
    after: Any = None
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class Step:
    """The step from a schema to an inner schema.

    Args:
        label: what it adds to the path in reports: `.name`, `[]`, or nothing.
        old: what it adds to the pointer in the old document, or the whole pointer below a shared schema.
        new: the same for the new document.
        component: the new name of the shared schema that both sides of the step refer to, or empty.
    """

    label: str = ""
    old: str = ""
    new: str = ""
    component: str = ""


@dataclass
class SchemaComparison:
    """Collects the differences of two schemas and the inner schemas to compare.

    Args:
        old: the shape of the schema in the old document.
        new: its shape in the new document.
        use: who writes the values.
        start: the step to the two shapes; it leads to the shared schema if one side is a reference.
    """

    old: Shape
    new: Shape
    use: Use
    start: Step
    differences: list[tuple[Step, SchemaDifference]] = field(default_factory=list)
    inner: list[tuple[Step, Schema, Schema]] = field(default_factory=list)

    def differ(
        self,
        aspect: str,
        before: Any = None,
        after: Any = None,
        step: Step | None = None,
        *,
        at: tuple[str, str],
    ) -> None:
        """Add a difference.

        Args:
            aspect: the name of its aspect.
            before: the old value.
            after: the new value.
            step: the step to the inner schema that differs; None for this schema.
            at: its origins in both documents.
        """
        difference = SchemaDifference(ASPECTS[aspect], self.use, before, after, *at)
        self.differences.append((step or self.start, difference))

    def changed(self, stem: str, before: Any, after: Any, *, at: tuple[str, str]) -> None:
        """Add a difference if a value was added, removed or changed.

        Args:
            stem: the start of the names of the three aspects.
            before: the old value; None if there was none.
            after: the new value, likewise.
            at: its origins in both documents.
        """
        if not same(before, after):
            done = "added" if before is None else "removed" if after is None else "changed"
            self.differ(f"{stem}-{done}", before, after, at=at)

    def switched(
        self,
        on: str,
        off: str,
        flags: tuple[bool, bool],
        step: Step | None = None,
        *,
        at: tuple[str, str],
    ) -> None:
        """Add a difference if only one of two flags is set.

        Args:
            on: the name of the aspect if the new one is set.
            off: the name of the aspect if the old one is set.
            flags: the old flag and the new one.
            step: the step to the inner schema that differs; None for this schema.
            at: their origins in both documents.
        """
        if flags[0] != flags[1]:
            self.differ(on if flags[1] else off, *flags, step, at=at)

    def at(self, keyword: str) -> tuple[str, str]:
        """Return the origins of a keyword in both documents, even if it is absent."""
        return self.old.place(keyword), self.new.place(keyword)

    def step(self, label: str = "", old: str = "", new: str = "") -> Step:
        """Return the step to an inner schema.

        Args:
            label: what it adds to the path in reports.
            old: the pointer from the old schema; empty if the inner schema is only in the new one.
            new: the pointer from the new schema, likewise.
        """
        return Step(label, self.start.old + old, self.start.new + new)

    def descend(self, step: Step, before: Schema, after: Schema) -> None:
        """Add a pair of inner schemas to compare.

        Args:
            step: the step to them.
            before: the inner schema in the old document.
            after: the inner schema in the new document.
        """
        self.inner.append((step, before, after))

    def both(self, *kinds: str) -> bool:
        """Whether both schemas allow values of one of these kinds, and neither allows every value."""
        if self.old.is_free or self.new.is_free:
            return False
        return not self.old.kinds.isdisjoint(kinds) and not self.new.kinds.isdisjoint(kinds)


def key_of(value: Any) -> str:
    """Return a text that is equal for equal JSON values: for 1 and 1.0, but not for 1 and true."""
    return json.dumps(_whole(value), sort_keys=True, ensure_ascii=False)


def _whole(value: Any) -> Any:
    match value:
        case float() if value.is_integer():
            return int(value)
        case list():
            return [_whole(item) for item in value]
        case dict():
            return {str(key): _whole(item) for key, item in value.items()}
    return value


def same(before: Any, after: Any) -> bool:
    """Whether two JSON values are equal."""
    return before is after or key_of(before) == key_of(after)
