"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

BlackfireProfilesListStatusCode: TypeAlias = (
    models.BlackfireProfilesListStatusCode | Literal[-1, 0, 16, 32, 64, 128, 192]
)
