"""Two schemas side by side: what is different right there, and what to compare further down."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.aspects import ASPECTS

if TYPE_CHECKING:
    from clientsmith.drift.schemas.aspects import Aspect, Use
    from clientsmith.drift.schemas.shape import Components, Schema, Shape


@dataclass(frozen=True, eq=False)
class Difference:
    """One difference of two schemas, found once however often they are used.

    Args:
        aspect: what is different.
        use: the direction in which it was found.
        before: what was there, as JSON; None where there was nothing.
        after: what is there now, likewise.
        old: where the source of the old document says so (see `clientsmith.normalise.origins`).
        new: likewise in the new one.
    """

    aspect: Aspect
    use: Use
    before: Any = None
    after: Any = None
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class Step:
    """The way from a schema to one that it is made of.

    Args:
        label: what it adds to the path that people read: `.name`, `[]`, or nothing.
        old: what it adds to the pointer in the old document.
        new: likewise in the new one.
        old_component: the shared component in which the old pointer begins anew.
        new_component: likewise in the new document.
        entering: whether that is one component that both documents have.
    """

    label: str = ""
    old: str = ""
    new: str = ""
    old_component: str = ""
    new_component: str = ""
    entering: bool = False


@dataclass
class Comparison:
    """Gathers what comparing two schemas gives.

    Args:
        old: the shape of the schema in the old document.
        new: likewise in the new one.
        old_components: reads the schemas of the old document.
        new_components: likewise of the new one.
        use: who writes the values.
    """

    old: Shape
    new: Shape
    old_components: Components
    new_components: Components
    use: Use
    found: list[tuple[Step, Difference]] = field(default_factory=list)
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
        """Something is different here, or at the end of a step; `at` is where both sources say so."""
        self.found.append(
            (step or Step(), Difference(ASPECTS[aspect], self.use, before, after, *at))
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
        """Something was added, removed or changed; None where it is not there.

        Args:
            stem: what the names of the aspects begin with.
            before: what there was.
            after: what there is.
            keyword: the one that says so.
            at: where that is, if it is no keyword of the two schemas.
        """
        if same(before, after):
            return
        done = "added" if before is None else "removed" if after is None else "changed"
        self.differ(f"{stem}-{done}", before, after, at=self.at(keyword) if keyword else at)

    def at(self, keyword: str) -> tuple[str, str]:
        """Where both sources have a keyword, or would have it."""
        return self.old.place(keyword), self.new.place(keyword)

    def descend(self, step: Step, before: Schema, after: Schema) -> None:
        """Two parts of the schemas are to be compared as well."""
        self.inner.append((step, before, after))

    def both(self, *kinds: str) -> bool:
        """Whether both schemas allow values of one of these kinds, and say something at all."""
        if self.old.is_free or self.new.is_free:
            return False
        return not self.old.kinds.isdisjoint(kinds) and not self.new.kinds.isdisjoint(kinds)


def key_of(value: Any) -> str:
    """A text that is the same for the same JSON values: 1 and 1.0 are, 1 and true are not."""
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
    """Whether two JSON values are the same."""
    return before is after or key_of(before) == key_of(after)
