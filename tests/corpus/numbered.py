"""Names that end in a number which the document did not put there, and why they have to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Document -> name -> reason. An entry that is not needed any more is an error.
NUMBERED: Mapping[str, Mapping[str, str]] = {}
