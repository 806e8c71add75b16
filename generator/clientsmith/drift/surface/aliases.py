"""What a type is made of, where names of a package stand for other types."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientsmith.drift.surface.model import Surface

#: A quoted text, which holds no names, or a name with the room that it is in, if it says so.
WORD = re.compile(
    r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[A-Za-z_\x80-\U0010ffff][A-Za-z0-9_.\x80-\U0010ffff]*"
)


@dataclass(frozen=True)
class Aliases:
    """The aliases of a package."""

    surface: Surface

    def expanded(self, text: str, room: str) -> str:
        """A type without aliases, in which every class says its room.

        Args:
            text: a type.
            room: where it is written; a class of that room needs not say which.
        """
        return self._expanded(text, room, frozenset())

    def _expanded(self, text: str, room: str, outer: frozenset[str]) -> str:
        def meaning(match: re.Match[str]) -> str:
            symbol = match[0] if "." in match[0] else f"{room}.{match[0]}"
            found = self.surface.classes.get(symbol)
            if found is None:
                return match[0]
            # A name that is part of what it stands for has no end.
            if found.kind != "alias" or symbol in outer:
                return symbol
            (member,) = found.members.values()
            return self._expanded(member.type, symbol.partition(".")[0], outer | {symbol})

        return WORD.sub(meaning, text)
