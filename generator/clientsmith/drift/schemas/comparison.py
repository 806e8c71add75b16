"""Two schemas side by side: their own differences, and the inner schemas to compare next."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.aspects import ASPECTS

if TYPE_CHECKING:
    from clientsmith.drift.schemas.aspects import Aspect, Use
    from clientsmith.drift.schemas.shape import Components, Schema, Shape


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
        old: what it adds to the pointer in the old document.
        new: what it adds to the pointer in the new document.
        old_component: the shared schema at which the old pointer starts again, or empty.
        new_component: the shared schema at which the new pointer starts again, or empty.
        entering: whether both sides of the step are references to shared schemas.
    """

    label: str = ""
    old: str = ""
    new: str = ""
    old_component: str = ""
    new_component: str = ""
    entering: bool = False


@dataclass
class SchemaComparison:
    """Collects the differences of two schemas and the inner schemas to compare.

    Args:
        old: the shape of the schema in the old document.
        new: its shape in the new document.
        old_components: the schemas of the old document.
        new_components: the schemas of the new document.
        use: who writes the values.
    """

    old: Shape
    new: Shape
    old_components: Components
    new_components: Components
    use: Use
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
        self.differences.append(
            (step or Step(), SchemaDifference(ASPECTS[aspect], self.use, before, after, *at))
        )

    def changed(
        self,
        stem: str,
        before: Any,
        after: Any,
        *,
        keyword: str = "",
        at: tuple[str, str] = ("", ""),
    ) -> None:
        """Add a difference if a value was added, removed or changed.

        Args:
            stem: the start of the names of the three aspects.
            before: the old value; None if there was none.
            after: the new value, likewise.
            keyword: the keyword with the value.
            at: the origins in both documents, if it is not the value of a keyword.
        """
        if same(before, after):
            return
        done = "added" if before is None else "removed" if after is None else "changed"
        self.differ(f"{stem}-{done}", before, after, at=self.at(keyword) if keyword else at)

    def at(self, keyword: str) -> tuple[str, str]:
        """Return the origins of a keyword in both documents, even if it is absent."""
        return self.old.place(keyword), self.new.place(keyword)

    def descend(self, step: Step, before: Schema, after: Schema) -> None:
        """Add a pair of inner schemas to compare."""
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
