"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class EmailIntegrationPatchDict(TypedDict):
    """`EmailIntegrationPatch` with the property names used in JSON."""

    from_address: NotRequired[str | None]

    recipients: Sequence[str]

    type: str


EmailIntegrationPatch: TypeAlias = models.EmailIntegrationPatch | EmailIntegrationPatchDict
